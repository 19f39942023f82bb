// All that the program takes from packages of which parts stay out of the bundle.
export { defaultTreeAdapter, Parser } from 'parse5';
export { parse } from 'tldts';
export { LineCounter, parseDocument } from 'yaml';
export { Validator } from '@cfworker/json-schema';
export { makeTheme, Separator } from '@inquirer/core';
export { Chalk } from 'chalk';
export { Command } from 'commander';
export { default as ipaddr } from 'ipaddr.js';
