/**
 * Turns SVG text into a PNG by drawing it on a canvas.
 * @param sharp pixels of the PNG for one of the SVG
 * @throws when the picture is larger than the browser can draw
 */
export async function svgToPng(
  svg: { readonly text: string; readonly width: number; readonly height: number },
  sharp: number,
): Promise<Blob> {
  const image = new Image();
  // The page's policy allows pictures as data only, so that it can load none from elsewhere.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg.text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = svg.width * sharp;
  canvas.height = svg.height * sharp;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, failed) => {
    canvas.toBlob(
      (blob) => (blob ? done(blob) : failed(new Error('The picture is too large.'))),
      'image/png',
    );
  });
}
