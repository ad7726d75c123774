import { answer } from './answer.js';
import { reading } from './reading.js';

console.log(JSON.stringify({ ...answer(), ...reading() }));
