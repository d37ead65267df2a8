package icon

import (
	"bytes"
	"image"
	"image/jpeg"
	"slices"
)

// turnedQuality is the quality of a JPG that had to be re-encoded.
const turnedQuality = 92

// Check accepts a picture that is an app icon as it is, and returns an [*Error] for any
// other one.
//
//  1. Its format is detected by its content, never by its name.
//  2. It has fewer than [MaxBytes] bytes, and one of [Sizes] as displayed.
//  3. It has one frame, and is complete: it is decoded to its end.
//  4. The result has the same pixels, bit for bit, and nothing else: chunks, segments,
//     and blocks that don't draw are removed, except color profiles. Wrong checksums and
//     surplus bytes, which browsers ignore, are fixed.
//  5. If EXIF says that the picture is rotated or mirrored, it is turned and only then
//     re-encoded.
func Check(data []byte) (Icon, error) {
	if len(data) >= MaxBytes {
		return Icon{}, refuse(TooLarge, "This file is %.2f MB. App icons must be under 1 MB. Try a PNG with fewer colors.", float64(len(data))/MaxBytes)
	}
	p, refused := inspect(data)
	if refused != nil {
		return Icon{}, refused
	}
	if !slices.Contains(Sizes, p.size) {
		return Icon{}, refuse(WrongSize, "This picture is %s pixels. App icons must be %s pixels (width×height).", p.size, sizes())
	}
	img, refused := p.open()
	if refused != nil {
		return Icon{}, refused
	}
	if len(p.bytes) >= MaxBytes { // after a repair
		return Icon{}, refuse(TooLarge, "We need to convert this %s, which makes it larger than 1 MB. Save it smaller, and upload it again.", p.name)
	}
	if p.turn != 1 {
		if p.bytes, refused = p.encodeTurned(img); refused != nil {
			return Icon{}, refused
		}
	}
	return Icon{p.bytes, p.mediaType, p.ext, p.size.Width, p.size.Height}, nil
}

// encodeTurned encodes the picture as displayed. A color profile only applies to the
// colors that it came with, so it is kept for RGB only.
func (p *inspected) encodeTurned(img image.Image) ([]byte, *Error) {
	turnedImg := turned(img, p.turn)
	if p.ext == ".png" {
		return encodePNG(turnedImg), nil
	}
	var b bytes.Buffer
	if err := jpeg.Encode(&b, turnedImg, &jpeg.Options{Quality: turnedQuality}); err != nil {
		return nil, broken(p.name)
	}
	out := b.Bytes()
	if _, ok := img.(*image.YCbCr); ok {
		out = slices.Insert(out, 2, p.profile...) // after the start of image
	}
	if len(out) >= MaxBytes {
		return nil, refuse(TooLarge, "This picture needs rotating, which makes it larger than 1 MB. Rotate it, save it smaller, and upload it again.")
	}
	return out, nil
}
