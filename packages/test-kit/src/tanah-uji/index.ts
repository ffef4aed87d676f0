export { samples } from './samples';
export { tanahUji } from './tanah-uji';
