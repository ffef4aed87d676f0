export * from './catalogue';
export * from './issue';
export * from './record-id';
export * from './text';
export * from './time';
export * from './validate';
export * from './warning';
export * from './sentence';
