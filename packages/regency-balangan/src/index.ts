export { balangan } from './balangan';
