package icon

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"math"
	"sync"

	"golang.org/x/image/draw"
)

const (
	// MaxFitBytes is the maximum size of a picture for [Fit]. It is larger than that of
	// an icon, since only the result has to be small.
	MaxFitBytes = 10_000_000
	// minSide is the minimum length of the longer side of the picture.
	minSide = 100
	// clearlyOblong is the ratio of the sides from which a picture is wide or tall:
	// half-way, as ratios go, between a square and 244×156.
	clearlyOblong = 1.25
	// largePicture is the number of pixels from which pictures are decoded one at a
	// time.
	largePicture = 2_000_000
)

// largeDecodeMu serializes the decoding of large pictures, which bounds the memory of
// concurrent uploads.
var largeDecodeMu sync.Mutex

// Fit makes an app icon from a picture of any other size. It returns an [*Error] if it
// can't.
//
//  1. A clearly wide or tall picture becomes 244×156 or 156×244, and any other one a
//     square ("square preferred", Okta's icon guidelines): of 200×200 if it is a square
//     plate, or small.
//  2. It is scaled down and centered, and nothing is cut off. It is never scaled up, as
//     that blurs: too small a picture is rejected.
//  3. The rest is filled with the picture's own background if that is plain, and is
//     transparent otherwise.
//  4. The result is a PNG, and passes [Check]. Colors are assumed to be sRGB.
func Fit(data []byte) (Icon, error) {
	if len(data) > MaxFitBytes {
		return Icon{}, refuse(TooLarge, "This file is larger than %d MB. Save the icon at %s pixels.", MaxFitBytes/1_000_000, sizes())
	}
	p, refused := inspect(data)
	if refused != nil {
		return Icon{}, refused
	}
	if max(p.size.Width, p.size.Height) < minSide {
		return Icon{}, refuse(TooSmall, "This picture is %s pixels, too small for a sharp app icon. Save it at %s pixels.", p.size, sizes())
	}
	if p.size.Width*p.size.Height >= largePicture {
		largeDecodeMu.Lock()
		defer largeDecodeMu.Unlock()
	}
	img, refused := p.open()
	if refused != nil {
		return Icon{}, refused
	}
	target := bestSize(p.size)
	canvas := placed(img, p, target)
	if target == (Size{244, 244}) && lookAt(canvas).Opaque {
		canvas = placed(img, p, Size{200, 200})
	}
	return iconPNG(canvas), nil
}

// placed returns the picture in the middle of an icon.
func placed(img image.Image, p *inspected, target Size) *image.NRGBA {
	canvas := image.NewNRGBA(image.Rect(0, 0, target.Width, target.Height))
	if ground, plain := plainGround(img); plain {
		draw.Draw(canvas, canvas.Rect, image.NewUniform(ground), image.Point{}, draw.Src)
	}
	picture := scaled(img, p, target)
	free := target.minus(Size{picture.Rect.Dx(), picture.Rect.Dy()})
	draw.Draw(canvas, picture.Rect.Add(image.Pt(free.Width/2, free.Height/2)), picture, image.Point{}, draw.Over)
	return canvas
}

func (s Size) minus(t Size) Size { return Size{s.Width - t.Width, s.Height - t.Height} }

// bestSize chooses from [Sizes]. A small picture gets the smaller square.
func bestSize(s Size) Size {
	switch ratio := float64(s.Width) / float64(s.Height); {
	case ratio >= clearlyOblong:
		return Size{244, 156}
	case ratio <= 1/clearlyOblong:
		return Size{156, 244}
	case max(s.Width, s.Height) <= 200:
		return Size{200, 200}
	}
	return Size{244, 244}
}

// scaled returns the picture as displayed, as large as fits into target. It scales
// before it turns, so that few pixels have to be turned.
func scaled(img image.Image, p *inspected, target Size) *image.NRGBA {
	scale := min(1, float64(target.Width)/float64(p.size.Width), float64(target.Height)/float64(p.size.Height))
	side := func(n int) int { return max(1, int(math.Round(float64(n)*scale))) }
	small := image.NewRGBA(image.Rect(0, 0, side(p.stored.Width), side(p.stored.Height)))
	if scale == 1 {
		draw.Draw(small, small.Rect, img, img.Bounds().Min, draw.Src)
	} else {
		draw.CatmullRom.Scale(small, small.Rect, img, img.Bounds(), draw.Src, nil)
	}
	return turned(small, p.turn)
}

// plainGround returns the color of the whole edge of a picture if it is uniform and
// opaque, within the noise of a JPG.
func plainGround(img image.Image) (color.NRGBA, bool) {
	b := img.Bounds()
	at := func(x, y int) color.NRGBA { return color.NRGBAModel.Convert(img.At(x, y)).(color.NRGBA) }
	first := at(b.Min.X, b.Min.Y)
	near := func(c color.NRGBA) bool {
		const waver = 8
		return c.A == 255 && apart(c.R, first.R) <= waver && apart(c.G, first.G) <= waver && apart(c.B, first.B) <= waver
	}
	for x := b.Min.X; x < b.Max.X; x++ {
		if !near(at(x, b.Min.Y)) || !near(at(x, b.Max.Y-1)) {
			return first, false
		}
	}
	for y := b.Min.Y; y < b.Max.Y; y++ {
		if !near(at(b.Min.X, y)) || !near(at(b.Max.X-1, y)) {
			return first, false
		}
	}
	return first, true
}

func apart(a, b uint8) uint8 { return max(a, b) - min(a, b) }

func iconPNG(img image.Image) Icon {
	b := img.Bounds()
	return Icon{encodePNG(img), "image/png", ".png", b.Dx(), b.Dy()}
}

// encodePNG encodes a picture of one of [Sizes], which can't fail.
func encodePNG(img image.Image) []byte {
	var b bytes.Buffer
	if err := png.Encode(&b, img); err != nil {
		panic(err)
	}
	return b.Bytes()
}
