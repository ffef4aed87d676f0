export { handlingPermissions, type HandlingPermission } from './handling-policy';
export * from './policy';
