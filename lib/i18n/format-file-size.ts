const units = ["KB", "MB", "GB"];

/** `3.4KB`, as Windows and most of its readers count: 1,024 bytes make a kilobyte. */
export function formatFileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes}B`;
  const power = Math.min(Math.floor(Math.log2(bytes) / 10), units.length);
  return `${(bytes / 1024 ** power).toFixed(1).replace(/\.0$/, "")}${units[power - 1]}`;
}
