package icon

import (
	"bytes"
	"image"
	"image/jpeg"
)

// Reencode decodes a PNG or JPG of any size, and encodes its pixels anew as displayed. So
// nothing else of the file is left: no metadata, no color profile, no surplus bytes. It
// returns an [*Error] with the code [NotAPicture] for other formats, and an [*Error] for a
// picture that is damaged, or too large to open.
func Reencode(data []byte) (Icon, error) {
	f, refused := formatOf(data)
	if refused != nil || f.ext == ".gif" {
		return Icon{}, refuse(NotAPicture, "This isn't a PNG or JPG.")
	}
	p, refused := inspect(data)
	switch {
	case refused != nil && refused.Code == TooLarge:
		return Icon{}, refuse(TooLarge, "This picture is too large to open. Save it with fewer pixels.")
	case refused != nil:
		return Icon{}, refused
	}
	if p.size.Width*p.size.Height >= largePicture {
		largeDecodeMu.Lock()
		defer largeDecodeMu.Unlock()
	}
	img, refused := p.open()
	if refused != nil {
		return Icon{}, refused
	}
	var shown image.Image = img
	if p.turn != 1 {
		shown = turned(img, p.turn)
	}
	if p.ext == ".png" {
		return Icon{encodePNG(shown), p.mediaType, p.ext, p.size.Width, p.size.Height}, nil
	}
	var b bytes.Buffer
	if err := jpeg.Encode(&b, shown, &jpeg.Options{Quality: turnedQuality}); err != nil {
		return Icon{}, broken(p.name)
	}
	return Icon{b.Bytes(), p.mediaType, p.ext, p.size.Width, p.size.Height}, nil
}
