package icon

import (
	"bytes"
	"image"
	"image/gif"
	"image/jpeg"
	"image/png"
	"strings"
)

const (
	// maxPixels is the maximum number of pixels that is decoded.
	maxPixels = 20_000_000
	// maxWeight is the maximum memory for decoding a picture, in bytes. It is enough
	// for a photo of 12 megapixels, also as a progressive JPG, whose decoder needs four
	// more bytes for each sample.
	maxWeight = 150_000_000
)

// format is an accepted picture format.
type format struct {
	name, mediaType, ext string
	magic                []string
	config               func([]byte) (image.Config, error)
	decode               func([]byte) (image.Image, error)
	// weight returns the memory for decoding each pixel, in bytes.
	weight func(image.Config, []byte) float64
	strip  func([]byte) (stripped, *Error)
	// repair fixes what browsers ignore and the decoder doesn't.
	repair func([]byte) ([]byte, bool)
	// rare marks a format that has valid pictures which the decoder can't read.
	rare bool
}

// stripped is a picture without metadata, and what is needed of the metadata.
type stripped struct {
	bytes []byte
	// turn is the EXIF orientation, 1 (as it is) to 8.
	turn int
	// profile has the entire segments of a JPG's color profile.
	profile []byte
}

var formats = []format{
	{
		name: "PNG", mediaType: "image/png", ext: ".png", magic: []string{pngMagic},
		config: func(b []byte) (image.Config, error) { return png.DecodeConfig(bytes.NewReader(b)) },
		decode: func(b []byte) (image.Image, error) { return png.Decode(bytes.NewReader(b)) },
		weight: weightOfPNG,
		strip:  stripPNG,
		repair: repairPNG,
	},
	{
		name: "JPG", mediaType: "image/jpeg", ext: ".jpg", magic: []string{"\xff\xd8\xff"},
		config: func(b []byte) (image.Config, error) { return jpeg.DecodeConfig(bytes.NewReader(b)) },
		decode: func(b []byte) (image.Image, error) { return jpeg.Decode(bytes.NewReader(b)) },
		weight: weightOfJPEG,
		strip:  stripJPEG,
		rare:   true,
	},
	{
		name: "GIF", mediaType: "image/gif", ext: ".gif", magic: []string{"GIF87a", "GIF89a"},
		config: func(b []byte) (image.Config, error) { return gif.DecodeConfig(bytes.NewReader(b)) },
		decode: decodeGIF,
		weight: func(image.Config, []byte) float64 { return 5 }, // the frame, and a canvas if it covers a part only
		strip:  stripGIF,
	},
}

// decodeGIF reads to the end, which gif.Decode doesn't, and returns the whole canvas,
// of which the only frame can cover a part.
func decodeGIF(b []byte) (image.Image, error) {
	all, err := gif.DecodeAll(bytes.NewReader(b))
	if err != nil {
		return nil, err
	}
	frame := all.Image[0]
	canvas := image.Rect(0, 0, all.Config.Width, all.Config.Height)
	if frame.Rect == canvas {
		return frame, nil
	}
	whole := image.NewRGBA(canvas)
	copyOver(whole, frame)
	return whole, nil
}

// otherFormats are formats that people upload as icons, to be named in the error.
var otherFormats = []struct{ magic, name string }{
	{"<svg", "an SVG drawing"}, {"<?xml", "an SVG or other XML file"}, {"RIFF", "a WebP or RIFF file"},
	{"BM", "a BMP picture"}, {"\x00\x00\x01\x00", "an ICO file"}, {"%PDF", "a PDF document"},
	{"II*\x00", "a TIFF picture"}, {"MM\x00*", "a TIFF picture"}, {"8BPS", "a Photoshop document"},
}

// formatOf detects the format by the content.
func formatOf(data []byte) (*format, *Error) {
	for i, f := range formats {
		for _, magic := range f.magic {
			if bytes.HasPrefix(data, []byte(magic)) {
				return &formats[i], nil
			}
		}
	}
	const saveAs = "Save the icon as a PNG, JPG, or GIF, and upload it again."
	head := string(data[:min(len(data), 64)])
	if strings.TrimSpace(head) == "" {
		return nil, refuse(NotAPicture, "This file is empty. %s", saveAs)
	}
	for _, s := range otherFormats {
		if strings.HasPrefix(strings.TrimLeft(head, "\uFEFF \r\n\t"), s.magic) {
			return nil, refuse(NotAPicture, "This is %s. %s", s.name, saveAs)
		}
	}
	if len(head) > 12 && head[4:8] == "ftyp" {
		return nil, refuse(NotAPicture, "This is a HEIC, AVIF, or video file. %s", saveAs)
	}
	return nil, refuse(NotAPicture, "We can't read this image format. %s", saveAs)
}

// inspected is a picture with all that is known without decoding it.
type inspected struct {
	*format
	stripped
	stored Size // as stored
	size   Size // as displayed, that is, turned
}

// inspect only reads headers, so a small file that claims to be huge costs nothing.
func inspect(data []byte) (*inspected, *Error) {
	f, refused := formatOf(data)
	if refused != nil {
		return nil, refused
	}
	bare, damaged := f.strip(data)
	config, err := f.config(data)
	if (err != nil || config.Width <= 0 || config.Height <= 0) && damaged == nil {
		config, err = f.config(bare.bytes) // what caused the error may have been stripped
	}
	if err != nil || config.Width <= 0 || config.Height <= 0 {
		return nil, broken(f.name)
	}
	p := &inspected{format: f, stripped: bare, stored: Size{config.Width, config.Height}}
	if int64(config.Width)*int64(config.Height) > maxPixels {
		return nil, refuse(TooLarge, "This picture is too large to open (%s pixels). Save it at %s pixels.", p.stored, sizes())
	}
	if float64(config.Width)*float64(config.Height)*f.weight(config, data) > maxWeight {
		return nil, refuse(TooLarge, "This %s is too large to open (%s pixels). Save it at %s pixels.", f.name, p.stored, sizes())
	}
	if damaged != nil {
		return nil, damaged
	}
	p.size = p.stored
	if p.turn > 4 { // a quarter turn
		p.size = Size{p.stored.Height, p.stored.Width}
	}
	return p, nil
}

// open decodes the whole picture, as stored.
func (p *inspected) open() (image.Image, *Error) {
	img, err := p.decode(p.bytes)
	if err != nil && p.repair != nil {
		if repaired, ok := p.repair(p.bytes); ok {
			p.bytes = repaired
			img, err = p.decode(p.bytes)
		}
	}
	if err != nil && p.rare {
		return nil, refuse(Broken, "We can't open this %s. It's damaged, or in a rare format. Open it in an image editor, save it as a PNG, and upload it again.", p.name)
	}
	if err != nil || img.Bounds().Dx() != p.stored.Width || img.Bounds().Dy() != p.stored.Height {
		return nil, broken(p.name)
	}
	return img, nil
}

func broken(name string) *Error {
	return refuse(Broken, "This %s is damaged or incomplete. Save it again and upload the new file.", name)
}

func animated(name string) *Error {
	return refuse(Animated, "This %s is animated, and app icons can't be. Save a single frame and upload it.", name)
}
