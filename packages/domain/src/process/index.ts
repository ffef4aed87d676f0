export * from './codes';
export * from './define-process';
export * from './diagram';
export * from './fields';
export * from './rows';
export * from './step';
