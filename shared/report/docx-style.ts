// The named styles, lists and page of the Word report. Fonts are ones that Word and LibreOffice have.
import { AlignmentType, LevelFormat, type IPropertiesOptions } from 'docx'
import { palette } from './palette.ts'

const title = 'Georgia'
const text = 'Verdana'

/** A colour as WordprocessingML writes it: without the hash. */
export const ink = (hex: string): string => hex.replace('#', '').toUpperCase()

/** Twips: A4 with margins of 20 mm, so that 9638 remain for the text. */
export const page = { width: 11906, height: 16838, margin: 1134, text: 9638 } as const

const headingStyle = (size: number, before: number, after: number) => ({
  run: { font: title, size, color: ink(palette.ink), bold: false, italics: false },
  paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
})

const strip = (colour: string) => ({
  left: { style: 'single' as const, size: 36, space: 8, color: ink(colour) },
})

/** Built-in names where Word has them, so that its navigation and its own themes keep working. */
export const docxStyles: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: {
      run: { font: text, size: 20, color: ink(palette.ink), language: { value: 'nl-NL' } },
      paragraph: { spacing: { after: 140, line: 300 } },
    },
    title: headingStyle(60, 900, 160),
    heading1: headingStyle(38, 480, 200),
    heading2: headingStyle(29, 360, 140),
    heading3: headingStyle(24, 280, 100),
    caption: {
      run: { font: title, size: 21, color: ink(palette.ink), italics: false, bold: false },
      paragraph: { spacing: { before: 240, after: 100 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { size: 26, color: ink(palette.inkSoft) },
      paragraph: {
        spacing: { after: 360 },
        border: { bottom: { style: 'single', size: 18, space: 14, color: ink(palette.table) } },
      },
    },
    {
      id: 'TOCHeading',
      name: 'TOC Heading',
      basedOn: 'Normal',
      next: 'Normal',
      run: { font: title, size: 30 },
      paragraph: { spacing: { before: 480, after: 140 }, keepNext: true },
    },
    {
      id: 'TOC1',
      name: 'toc 1',
      basedOn: 'Normal',
      next: 'Normal',
      paragraph: { spacing: { before: 100, after: 40 } },
    },
    {
      id: 'TOC2',
      name: 'toc 2',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: 18, color: ink(palette.inkSoft) },
      paragraph: { indent: { left: 340 }, spacing: { after: 20 } },
    },
    {
      id: 'Lead',
      name: 'Inleiding',
      basedOn: 'Normal',
      run: { size: 23 },
      paragraph: { spacing: { after: 200 } },
    },
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      quickFormat: true,
      run: { italics: false, color: ink(palette.ink) },
      paragraph: {
        indent: { left: 227, right: 227 },
        shading: { type: 'clear', color: 'auto', fill: ink(palette.yellow) },
        border: strip(palette.yellowSide),
        keepLines: true,
      },
    },
    {
      id: 'Note',
      name: 'Toelichting',
      basedOn: 'Normal',
      run: { size: 18, color: ink(palette.inkSoft) },
      paragraph: { shading: { type: 'clear', color: 'auto', fill: ink(palette.paper2) }, keepLines: true },
    },
    {
      id: 'Warning',
      name: 'Let op',
      basedOn: 'Normal',
      paragraph: {
        shading: { type: 'clear', color: 'auto', fill: ink(palette.warnTint) },
        border: strip(palette.warn),
        indent: { left: 227 },
        keepLines: true,
      },
    },
    {
      id: 'Fact',
      name: 'Gegeven',
      basedOn: 'Normal',
      paragraph: {
        indent: { left: 3005, hanging: 3005 },
        spacing: { after: 80 },
      },
    },
    {
      id: 'Cell',
      name: 'Tabeltekst',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { after: 0, line: 264 } },
    },
  ],
}

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => [
  {
    level: 0,
    format,
    text,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: 397, hanging: 397 }, spacing: { after: 80 } } },
  },
]

/** Two kinds of list; every list in the report is an instance of its own, so that each counts from 1. */
export const docxNumbering: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    { reference: 'bullets', levels: level(LevelFormat.BULLET, '•') },
    { reference: 'numbers', levels: level(LevelFormat.DECIMAL, '%1.') },
  ],
}
