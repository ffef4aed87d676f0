export * from './area';
export * from './station';
