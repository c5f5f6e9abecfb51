export { default as stamp } from 'virtual:atlas/stamp';
