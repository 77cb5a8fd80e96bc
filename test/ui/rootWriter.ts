import { zlibSync } from 'fflate';

/**
 * Writes ROOT files by the published description of the format (TFile, TKey, TStreamerInfo), to have files that the
 * reader under test has not made. A file holds TGraph objects, plain or compressed.
 */
class Bytes {
  private readonly parts: number[] = [];

  get length(): number {
    return this.parts.length;
  }

  raw(bytes: Iterable<number>): this {
    for (const byte of bytes) this.parts.push(byte);
    return this;
  }

  private number(size: number, set: (view: DataView) => void): this {
    const view = new DataView(new ArrayBuffer(size));
    set(view);
    return this.raw(new Uint8Array(view.buffer));
  }

  u8 = (value: number): this => this.raw([value]);
  i16 = (value: number): this => this.number(2, (view) => view.setInt16(0, value));
  u32 = (value: number): this => this.number(4, (view) => view.setUint32(0, value));
  f64 = (value: number): this => this.number(8, (view) => view.setFloat64(0, value));

  text(value: string): this {
    const bytes = new TextEncoder().encode(value);
    return (bytes.length < 255 ? this.u8(bytes.length) : this.u8(255).u32(bytes.length)).raw(bytes);
  }

  /** A part that is headed by its length and version. */
  versioned(version: number, fill: (body: Bytes) => void): this {
    const body = new Bytes().i16(version);
    fill(body);
    return this.u32(body.length | 0x40000000).raw(body.parts);
  }

  /** An object behind a pointer, with the name of its class. */
  pointed(className: string, fill: (body: Bytes) => void): this {
    const body = new Bytes().u32(0xffffffff).raw(new TextEncoder().encode(className)).u8(0);
    fill(body);
    return this.u32((body.length | 0x40000000) >>> 0).raw(body.parts);
  }

  object = (): this => this.i16(1).u32(0).u32(0x03000000);
  named = (name: string, title = ''): this => this.versioned(1, (body) => body.object().text(name).text(title));
  done = (): Uint8Array => Uint8Array.from(this.parts);
}

export interface Graph {
  readonly name: string;
  readonly title: string;
  readonly x: readonly number[];
  readonly y: readonly number[];
}

const graphBytes = ({ name, title, x, y }: Graph): Uint8Array =>
  new Bytes()
    .versioned(4, (body) => {
      body.named(name, title);
      body.versioned(2, (line) => line.i16(1).i16(1).i16(1));
      body.versioned(2, (fill) => fill.i16(0).i16(1001));
      body.versioned(2, (marker) => marker.i16(1).i16(20).u32(0x3f800000));
      body.u32(x.length);
      for (const values of [x, y]) {
        body.u8(1);
        for (const value of values) body.f64(value);
      }
      body.u32(0).u32(0).f64(-1111).f64(-1111);
    })
    .done();

type Element = readonly [kind: string, name: string, title: string, type: number, typeName: string, size: number];

/** Members of the classes, as ROOT 6 writes them; types: 0, 66, 67 base, 2 short, 5 float, 6 counter, 8 double, 48 its array, 64 pointer. */
const CLASSES: readonly (readonly [name: string, version: number, elements: readonly Element[]])[] = [
  [
    'TGraph',
    4,
    [
      ['TStreamerBase', 'TNamed', 'The basis for a named object', 67, 'BASE', 0],
      ['TStreamerBase', 'TAttLine', 'Line attributes', 0, 'BASE', 0],
      ['TStreamerBase', 'TAttFill', 'Fill area attributes', 0, 'BASE', 0],
      ['TStreamerBase', 'TAttMarker', 'Marker attributes', 0, 'BASE', 0],
      ['TStreamerBasicType', 'fNpoints', 'Number of points', 6, 'int', 4],
      ['TStreamerBasicPointer', 'fX', '[fNpoints] array of X points', 48, 'double*', 8],
      ['TStreamerBasicPointer', 'fY', '[fNpoints] array of Y points', 48, 'double*', 8],
      ['TStreamerObjectPointer', 'fFunctions', 'Pointer to list of functions', 64, 'TList*', 8],
      ['TStreamerObjectPointer', 'fHistogram', 'Pointer to histogram used for drawing axis', 64, 'TH1F*', 8],
      ['TStreamerBasicType', 'fMinimum', 'Minimum value for plotting along y', 8, 'double', 8],
      ['TStreamerBasicType', 'fMaximum', 'Maximum value for plotting along y', 8, 'double', 8],
    ],
  ],
  [
    'TNamed',
    1,
    [
      ['TStreamerBase', 'TObject', 'Basic ROOT object', 66, 'BASE', 0],
      ['TStreamerString', 'fName', 'object identifier', 65, 'TString', 24],
      ['TStreamerString', 'fTitle', 'object title', 65, 'TString', 24],
    ],
  ],
  ['TAttLine', 2, ['fLineColor', 'fLineStyle', 'fLineWidth'].map((name): Element => ['TStreamerBasicType', name, '', 2, 'short', 2])],
  ['TAttFill', 2, ['fFillColor', 'fFillStyle'].map((name): Element => ['TStreamerBasicType', name, '', 2, 'short', 2])],
  [
    'TAttMarker',
    2,
    [
      ['TStreamerBasicType', 'fMarkerColor', '', 2, 'short', 2],
      ['TStreamerBasicType', 'fMarkerStyle', '', 2, 'short', 2],
      ['TStreamerBasicType', 'fMarkerSize', '', 5, 'float', 4],
    ],
  ],
];

function element(into: Bytes, [kind, name, title, type, typeName, size]: Element): void {
  const isBase = kind === 'TStreamerBase';
  into.pointed(kind, (object) =>
    object.versioned(isBase ? 3 : 2, (body) => {
      body.versioned(4, (inner) => {
        inner.named(name, title).u32(type).u32(size).u32(0).u32(0);
        for (let i = 0; i < 5; i++) inner.u32(0);
        inner.text(typeName);
      });
      if (isBase) body.u32(2);
      if (kind === 'TStreamerBasicPointer') body.u32(4).text('fNpoints').text('TGraph');
    }),
  );
}

const streamerInfo = (): Uint8Array =>
  new Bytes()
    .versioned(5, (list) => {
      list.object().text('').u32(CLASSES.length);
      for (const [name, version, elements] of CLASSES) {
        list.pointed('TStreamerInfo', (object) =>
          object.versioned(9, (info) => {
            info.named(name).u32(0).u32(version);
            info.pointed('TObjArray', (array) =>
              array.versioned(3, (body) => {
                body.object().text('').u32(elements.length).u32(0);
                for (const each of elements) element(body, each);
              }),
            );
          }),
        );
        list.u8(0);
      }
    })
    .done();

/** A compressed block: mark, method, packed and plain size in three bytes each, zlib. */
function packed(plain: Uint8Array): Uint8Array {
  const body = zlibSync(plain);
  const size = (n: number) => [n & 255, (n >> 8) & 255, (n >> 16) & 255];
  return Uint8Array.from([0x5a, 0x4c, 8, ...size(body.length), ...size(plain.length), ...body]);
}

const BEGIN = 100;

interface Entry {
  readonly className: string;
  readonly name: string;
  readonly title: string;
  readonly plain: number;
  readonly stored: Uint8Array;
}

function keyBytes({ className, name, title, plain, stored }: Entry, at: number): Uint8Array {
  const words = new Bytes().text(className).text(name).text(title);
  const length = 26 + words.length;
  return new Bytes()
    .u32(length + stored.length)
    .i16(4)
    .u32(plain)
    .u32(0)
    .i16(length)
    .i16(1)
    .u32(at)
    .u32(BEGIN)
    .raw(words.done())
    .done();
}

/** A ROOT file with these graphs in its top folder. */
export function rootFile(graphs: readonly Graph[], compressed = false): Uint8Array<ArrayBuffer> {
  const entry = (className: string, name: string, title: string, plain: Uint8Array): Entry => {
    const stored = compressed ? packed(plain) : plain;
    return { className, name, title, plain: plain.length, stored };
  };
  const nameBytes = new Bytes().text('made.root').text('').done();
  const directory = (seekKeys: number, sizeOfKeys: number, sizeOfName: number) =>
    new Bytes().i16(5).u32(0).u32(0).u32(sizeOfKeys).u32(sizeOfName).u32(BEGIN).u32(0).u32(seekKeys).raw(new Uint8Array(18)).done();
  const top = (seekKeys: number, sizeOfKeys: number) => {
    const empty: Entry = { className: 'TFile', name: 'made.root', title: '', plain: 0, stored: new Uint8Array() };
    const head = keyBytes(empty, BEGIN);
    const sizeOfName = head.length + nameBytes.length;
    const content = [...nameBytes, ...directory(seekKeys, sizeOfKeys, sizeOfName)];
    return { bytes: [...keyBytes({ ...empty, plain: content.length, stored: Uint8Array.from(content) }, BEGIN), ...content], sizeOfName };
  };
  const body: number[] = [];
  const start = BEGIN + top(0, 0).bytes.length;
  const put = (made: Entry): { at: number; key: Uint8Array } => {
    const at = start + body.length;
    const key = keyBytes(made, at);
    body.push(...key, ...made.stored);
    return { at, key };
  };
  const keys = graphs.map((graph) => put(entry('TGraph', graph.name, graph.title, graphBytes(graph))).key);
  const info = put(entry('TList', 'StreamerInfo', 'Doubly linked list', streamerInfo()));
  const infoSize = start + body.length - info.at;
  const list = Uint8Array.from([...new Bytes().u32(keys.length).done(), ...keys.flatMap((key) => [...key])]);
  const keyList = put({ className: 'TFile', name: 'made.root', title: '', plain: list.length, stored: list });
  const keyListSize = start + body.length - keyList.at;
  const { bytes, sizeOfName } = top(keyList.at, keyListSize);
  const end = start + body.length;
  const head = new Bytes()
    .raw(new TextEncoder().encode('root'))
    .u32(62400)
    .u32(BEGIN)
    .u32(end)
    .u32(end)
    .u32(0)
    .u32(0)
    .u32(sizeOfName)
    .u8(4)
    .u32(compressed ? 101 : 0)
    .u32(info.at)
    .u32(infoSize)
    .i16(1);
  return Uint8Array.from([...head.done(), ...new Uint8Array(BEGIN - head.length), ...bytes, ...body]);
}
