export * from './civil-date';
export * from './day-number';
