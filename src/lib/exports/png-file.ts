export type ImageErrorCode = 'image_not_drawn' | 'image_too_large';

/** An image the browser could not make. */
export class ImageError extends Error {
	override name = 'ImageError';
	readonly code: ImageErrorCode;

	constructor(code: ImageErrorCode, message: string) {
		super(message);
		this.code = code;
	}
}

/** Browsers give an empty canvas beyond about this many pixels a side. */
const MAX_SIDE = 16_000;

/** A stand-alone SVG as PNG in the browser, `scale` device pixels per pixel, transparent where the SVG is. */
export async function pngFile(svg: string, scale: 1 | 2 | 3 | 4): Promise<Blob> {
	const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = address;
		await image.decode().catch((cause: unknown) => {
			throw new ImageError('image_not_drawn', String(cause));
		});
		const [width, height] = [image.naturalWidth * scale, image.naturalHeight * scale];
		if (Math.max(width, height) > MAX_SIDE) {
			throw new ImageError('image_too_large', `${width} × ${height} pixels`);
		}
		const canvas = document.createElement('canvas');
		canvas.width = width;
		canvas.height = height;
		canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
		const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
		if (!blob) throw new ImageError('image_not_drawn', 'the canvas gave no image');
		return blob;
	} finally {
		URL.revokeObjectURL(address);
	}
}
