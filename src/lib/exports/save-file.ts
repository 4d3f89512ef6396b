/** A file name of a title: Chinese stays, what Windows forbids becomes a space, at most 80 characters. */
export function fileName(title: string, extension: string): string {
	const name = title
		// eslint-disable-next-line no-control-regex -- control characters are what must go
		.replaceAll(/[\u0000-\u001f<>:"/\\|?*]/g, ' ')
		.replaceAll(/\s+/g, ' ')
		.trim()
		.replace(/\.+$/, '');
	return `${[...name].slice(0, 80).join('').trim() || 'jilan'}.${extension}`;
}

/** Hands a file to the reader's downloads. */
export function saveFile(content: Blob, name: string): void {
	const address = URL.createObjectURL(content);
	const anchor = document.createElement('a');
	anchor.href = address;
	anchor.download = name;
	anchor.click();
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
