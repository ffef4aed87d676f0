export * from './assignment-letter';
export * from './life';
export * from './office';
export * from './office-id';
export * from './register-number';
