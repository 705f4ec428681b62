/**
 * Whether the end of a picture is missing, as after an interrupted copy or upload. Its header still gives its size, so the
 * page reserves its place and shows half of it. Only PNG, JPEG and WebP are examined; data that other programs append is
 * ignored.
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
 * A JPEG is a row of segments with their lengths, then the picture's data without a length, then `FFD9`. Any number of `FF`
 * may stand before a marker. Browsers skip anything else there; this function then gives up.
 */
function hasJpegEnd(picture: Buffer): boolean {
  let place = 2;
  while (place + 4 <= picture.length) {
    if (picture[place] !== 0xff) return true;
    if (picture[place + 1] === 0xff) {
      place += 1;
      continue;
    }
    // The picture's data begins. A preview inside an earlier segment has its own end marker.
    if (picture[place + 1] === 0xda) return picture.includes(Buffer.from([0xff, 0xd9]), place);
    place += picture.readUInt16BE(place + 2) + 2;
  }
  return false;
}
