package icon

import (
	"image"
	"image/color"
	"os"
	"testing"
)

// sixteenBit returns a picture with 16 bits per color and a transparent edge.
func sixteenBit(w, h int) image.Image {
	img := image.NewNRGBA64(image.Rect(0, 0, w, h))
	for y := range h {
		for x := range w {
			img.SetNRGBA64(x, y, color.NRGBA64{0x7812, 0x8234, 0x8C56, 0xFFFF})
			if x < w/4 && y < h/4 {
				img.SetNRGBA64(x, y, color.NRGBA64{0xDCDC, 0x1E1E, 0x1E1E, 0xFFFF})
			}
			if x > w*9/10 {
				img.SetNRGBA64(x, y, color.NRGBA64{})
			}
		}
	}
	return img
}

// read returns a file of testdata, created by ImageMagick because Go can't write it.
func read(t *testing.T, name string) []byte {
	t.Helper()
	file, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return file
}

func TestUnusualColorsAreTaken(t *testing.T) {
	gray := image.NewGray16(image.Rect(0, 0, 200, 200))
	for name, file := range map[string][]byte{
		"a CMYK JPG": read(t, "cmyk-200.jpg"), "a PNG of 16 bits": pngOf(sixteenBit(200, 200)), "a gray PNG of 16 bits": pngOf(gray),
	} {
		got, err := Check(file)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if !same(open(t, Icon{file, got.MediaType, got.Ext, 200, 200}), open(t, got)) {
			t.Errorf("%s: pixels changed", name)
		}
	}
}

func TestUnusualColorsAreMadeToFitAsTheyLook(t *testing.T) {
	for name, file := range map[string][]byte{"a CMYK JPG": read(t, "cmyk-400.jpg"), "a PNG of 16 bits": pngOf(sixteenBit(400, 400))} {
		got, err := Fit(file)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		img := open(t, got)
		if corner(img) != "upper left" {
			t.Errorf("%s: the red patch is in corner %q", name, corner(img))
		}
		ground := color.NRGBAModel.Convert(img.At(122, 122)).(color.NRGBA)
		if apart(ground.R, gray.R) > 6 || apart(ground.G, gray.G) > 6 || apart(ground.B, gray.B) > 6 {
			t.Errorf("%s: the ground is %v, want about %v", name, ground, gray)
		}
	}
	got, err := Fit(pngOf(sixteenBit(400, 400)))
	if err != nil || color.NRGBAModel.Convert(open(t, got).At(243, 100)) != (color.NRGBA{}) {
		t.Errorf("what was transparent is not any more: %v", err)
	}
}
