/**
 * Whether the end of a picture is missing, as after a copy or an upload that broke off: its beginning says how large it
 * is, so that it has its place on the page, and is shown by half. Of formats other than PNG, JPEG and WebP this says
 * nothing. What other programs append to a picture is no part of it.
 */
export function isCutOff(picture: Buffer): boolean {
  if (picture.subarray(1, 4).toString("latin1") === "PNG") return !hasPngEnd(picture);
  if (picture.subarray(0, 2).toString("hex") === "ffd8") return !hasJpegEnd(picture);
  if (picture.subarray(8, 12).toString("latin1") === "WEBP")
    return picture.readUInt32LE(4) + 8 > picture.length;
  return false;
}

/** A PNG is a row of chunks, each with its length, a name of four letters and a checksum; the last one is `IEND`. */
function hasPngEnd(picture: Buffer): boolean {
  let place = 8;
  while (place + 12 <= picture.length) {
    if (picture.subarray(place + 4, place + 8).toString("latin1") === "IEND") return true;
    place += picture.readUInt32BE(place) + 12;
  }
  return false;
}

/**
 * A JPEG is a row of segments with their lengths, then the picture itself without one, then `FFD9`. Before a marker there
 * may be any number of `FF`; where there is something else, which browsers read past, this knows no more.
 */
function hasJpegEnd(picture: Buffer): boolean {
  let place = 2;
  while (place + 4 <= picture.length) {
    if (picture[place] !== 0xff) return true;
    if (picture[place + 1] === 0xff) {
      place += 1;
      continue;
    }
    // The picture begins. A small one inside an earlier segment, for previews, has an end of its own.
    if (picture[place + 1] === 0xda) return picture.includes(Buffer.from([0xff, 0xd9]), place);
    place += picture.readUInt16BE(place + 2) + 2;
  }
  return false;
}
