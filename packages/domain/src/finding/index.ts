export * from './finding';
export * from './plenary';
