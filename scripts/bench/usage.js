/**
 * Loaded before a measured program: when that ends, it writes what the process used to file descriptor 3.
 * Plain JavaScript, so that it loads nothing that the program does not.
 */
import { writeSync } from 'node:fs'

process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())))
