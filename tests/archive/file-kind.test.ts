import { describe, expect, it } from 'vitest';
import { isZip, wrongKind } from '#archive/file-kind.ts';
import { bytesOf } from './files.ts';
import { utf16 } from './snippets.ts';

describe('The first bytes of a file', () => {
  it.each(['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'])('tell a zip: %j', (start) => {
    expect(isZip(bytesOf(`${start}and more`))).toBe(true);
  });

  it.each(['', 'PK', 'PK,Name', 'PK\x03\x06', ' PK\x03\x04', 'x\nPK\x03\x04'])('tell what is no zip: %j', (start) => {
    expect(isZip(bytesOf(start))).toBe(false);
  });

  it.each<[about: string, start: string | Uint8Array, says: RegExp]>([
    ['a PDF', '%PDF-1.7', /^It is a PDF.*Choose the zip/],
    ...['<!DOCTYPE html>', '\uFEFF<html lang="en">', '\n\t <head>', '<body>', '<?xml version="1.0"?>'].map(
      (start): [string, string, RegExp] => ['a web page', start, /^It is a web page.*Choose the zip/],
    ),
    ['no text', 'GIF\0', /^It is not text.*Choose the zip/],
    ['no text, with a mark within', 'GIF\0ÿþ', /^It is not text/],
    ['no text, with a mark of the other kind within', new Uint8Array([65, 0, 0xfe, 0xff]), /^It is not text/],
  ])('tell %s, and what to do: %j', (_, start, says) => {
    expect(wrongKind(bytesOf(start))).toMatch(says);
  });

  it.each<[about: string, start: string | Uint8Array]>([
    ['text', 'First Name,Last Name'],
    ['nothing', ''],
    ['text about a PDF', 'It is a %PDF'],
    ['text that begins like a tag', '<Ines> <html>'],
    ['text with a tag within', 'Notes: <html>'],
    ['UTF-16', utf16('First Name')],
    ['UTF-16, big end first', utf16('First Name', true)],
  ])('tell %s from what is none: %j', (_, start) => {
    expect(wrongKind(bytesOf(start))).toBeUndefined();
  });

  it('are all that is looked at, however large it is', () => {
    expect(wrongKind(bytesOf('x'.repeat(1_000_000)))).toBeUndefined();
    expect(isZip(bytesOf(`PK\x03\x04${'x'.repeat(1_000_000)}`))).toBe(true);
  });
});
