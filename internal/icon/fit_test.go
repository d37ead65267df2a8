package icon

import (
	"errors"
	"image"
	"image/color"
	"strings"
	"testing"
)

func TestPictureOfAnotherSizeIsMadeToFit(t *testing.T) {
	turnedPhoto := withSegment(jpegOf(painted(600, 300)), jpegApp1, append([]byte("Exif\x00\x00"), bigEndianExif(6)...))
	for _, c := range []struct {
		name  string
		file  []byte
		size  Size
		patch string // where its upper left is then
	}{
		{"square plate", pngOf(painted(1024, 1024)), Size{200, 200}, "upper left"},
		{"disc", pngOf(drawn(1024, clear, blue, circle(50, 50, 49))), Size{244, 244}, "none"},
		{"mark", pngOf(drawn(1024, clear, blue, mark)), Size{244, 244}, "none"},
		{"nearly square", jpegOf(painted(1000, 850)), Size{244, 244}, "none"},
		{"wide", pngOf(painted(800, 300)), Size{244, 156}, "none"},
		{"exactly as wide", pngOf(painted(488, 312)), Size{244, 156}, "upper left"},
		{"tall", gifOf(156*2, 244*2, 1), Size{156, 244}, "upper left"},
		{"turned to tall", turnedPhoto, Size{156, 244}, "none"},
		{"a size already", pngOf(painted(200, 200)), Size{200, 200}, "upper left"},
		{"small square", pngOf(painted(128, 128)), Size{200, 200}, "none"},
		{"thin", pngOf(painted(2000, 1)), Size{244, 156}, "none"},
	} {
		got, err := Fit(c.file)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		img := open(t, got)
		if got.Ext != ".png" || (Size{got.Width, got.Height}) != c.size || corner(img) != c.patch {
			t.Errorf("%s: %s of %d×%d, patch %s", c.name, got.Ext, got.Width, got.Height, corner(img))
		}
		if _, err := Check(got.Bytes); err != nil {
			t.Errorf("%s: does not pass: %v", c.name, err)
		}
	}
}

func TestFreeSpaceIsTransparentUnlessTheGroundIsPlain(t *testing.T) {
	plain := image.NewNRGBA(image.Rect(0, 0, 400, 100))
	for i := range plain.Pix {
		plain.Pix[i] = 255
	}
	plain.Set(200, 50, red)
	for _, c := range []struct {
		name string
		img  image.Image
		want color.NRGBA
	}{
		{"a patch at the edge", painted(400, 100), color.NRGBA{}},
		{"white ground", plain, white},
	} {
		got, err := Fit(pngOf(c.img))
		if err != nil {
			t.Fatal(err)
		}
		if above := color.NRGBAModel.Convert(open(t, got).At(122, 3)); above != c.want {
			t.Errorf("%s: %v", c.name, above)
		}
	}
}

func TestSmallPictureStaysSharpInTheMiddle(t *testing.T) {
	small := painted(120, 120)
	got, err := Fit(pngOf(small))
	if err != nil {
		t.Fatal(err)
	}
	img := open(t, got)
	for y := range 120 {
		for x := range 120 {
			if color.NRGBAModel.Convert(img.At(40+x, 40+y)) != small.At(x, y) {
				t.Fatalf("pixel %d,%d changed", x, y)
			}
		}
	}
}

func TestWhatCannotBeMadeToFitIsRefused(t *testing.T) {
	for _, c := range []struct {
		name string
		file []byte
		code Code
		says string
	}{
		{"too small", pngOf(painted(64, 64)), TooSmall, "64×64"},
		{"too many pixels", claims(5000, 4001), TooLarge, "5000×4001"},
		{"too many bytes", make([]byte, MaxFitBytes+1), TooLarge, "10 MB"},
		{"animated", gifOf(300, 300, 2), Animated, "single frame"},
		{"cut short", jpegOf(painted(300, 300))[:900], Broken, "JPG"},
		{"no picture", []byte("hello"), NotAPicture, "can't read this image format"},
	} {
		_, err := Fit(c.file)
		var e *Error
		if !errors.As(err, &e) || e.Code != c.code || !strings.Contains(e.Sentence, c.says) {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

func BenchmarkFit(b *testing.B) {
	for _, c := range []struct {
		name string
		file []byte
	}{
		{"1 megapixel PNG", pngOf(painted(1000, 1000))},
		{"20 megapixel JPG", jpegOf(painted(5000, 4000))},
		{"20 megapixel GIF", gifOf(5000, 4000, 1)},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := Fit(c.file); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
