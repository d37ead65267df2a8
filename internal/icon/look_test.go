package icon

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"math"
	"testing"

	xdraw "golang.org/x/image/draw"
	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/math/fixed"
)

// canvas returns a picture of one color.
func canvas(w, h int, ground color.Color) *image.RGBA {
	img := image.NewRGBA(image.Rect(0, 0, w, h))
	draw.Draw(img, img.Rect, image.NewUniform(ground), image.Point{}, draw.Src)
	return img
}

// drawn returns a picture with shapes of 100×100 units.
func drawn(size int, ground, ink color.NRGBA, shapes ...shape) *image.RGBA {
	img := canvas(size, size, ground)
	pen{img, 1}.fill(ink, shapes...)
	return img
}

// written returns a picture with a word in the middle.
func written(w, h int, ground, ink color.NRGBA, word string, points float64) *image.RGBA {
	img := canvas(w, h, ground)
	parsed, err := opentype.Parse(gobold.TTF)
	if err != nil {
		panic(err)
	}
	face, err := opentype.NewFace(parsed, &opentype.FaceOptions{Size: points, DPI: 72})
	if err != nil {
		panic(err)
	}
	d := font.Drawer{Dst: img, Src: image.NewUniform(ink), Face: face}
	d.Dot = fixed.Point26_6{X: (fixed.I(w) - d.MeasureString(word)) / 2, Y: fixed.I(h/2 + int(points/3))}
	d.DrawString(word)
	return img
}

// resized returns a picture scaled to a size.
func resized(img image.Image, w, h int, by xdraw.Interpolator) *image.RGBA {
	to := image.NewRGBA(image.Rect(0, 0, w, h))
	by.Scale(to, to.Rect, img, img.Bounds(), xdraw.Src, nil)
	return to
}

var (
	clear = color.NRGBA{}
	blue  = rgb(0x2F6FDE)
	navy  = rgb(0x0B1F3A)
	black = rgb(0x000000)
)

// mark is a leaf-like mark that fills its frame.
var mark = shape{append(arc(10, 10, 80, 0, 90), arc(90, 90, 80, 180, 270)...)}

// gearShape is a gear with teeth around a hole.
func gearShape(teeth int) shape {
	var line outline
	for i := range teeth * 20 {
		r := 34.0
		if i%20 < 10 {
			r = 44
		}
		sin, cos := math.Sincos(2 * math.Pi * float64(i) / float64(teeth*20))
		line = append(line, point{50 + r*cos, 50 + r*sin})
	}
	return shape{line}.without(circle(50, 50, 15))
}

// noted returns what is noteworthy of a picture, in words.
func noted(l Look) string {
	var b bytes.Buffer
	for _, each := range []struct {
		is   bool
		what string
	}{
		{l.PlainWhite, "white"}, {l.Checkered, "checkered"}, {l.RoundedCorners, "rounded"}, {l.Round, "round"}, {l.Opaque, "plate"}, {l.SingleColor, "one-color"},
		{l.Gear, "gear"}, {l.Blurred, "blurred"}, {l.Ink == 0, "empty"}, {l.Ink > 0 && l.Ink < 0.6, "small"}, {l.Aspect >= 2.5, "wide"},
		{l.OnLight < 1.5, "unseen-on-light"}, {l.OnDark < 1.5, "unseen-on-dark"}, {l.Glyphs >= 4, "word"},
	} {
		if each.is {
			fmt.Fprintf(&b, " %s", each.what)
		}
	}
	return string(bytes.TrimSpace(b.Bytes()))
}

func checkered(size, square int) *image.RGBA {
	img := canvas(size, size, white)
	for y := range size {
		for x := range size {
			if (x/square+y/square)%2 == 1 {
				img.Set(x, y, rgb(0xCCCCCC))
			}
		}
	}
	return img
}

func TestPicturesAreDescribedAsTheyLook(t *testing.T) {
	plate := box(0, 0, 100, 100, 20)
	octagon := polygon(point{15, 0}, point{85, 0}, point{100, 15}, point{100, 85}, point{85, 100}, point{15, 100}, point{0, 85}, point{0, 15})
	onPlate := func(ground color.NRGBA, s shape, ink color.NRGBA) image.Image {
		img := drawn(200, clear, ground, s)
		pen{img, 0.5}.fill(ink, mark)
		return img
	}
	onWhite := func(s shape) image.Image {
		img := drawn(200, white, blue, s)
		pen{img, 0.5}.fill(white, mark)
		return img
	}
	checks := checkered(200, 10)
	pen{checks, 0.8}.fill(blue, mark)
	gradient := canvas(200, 200, clear)
	for x := range 200 {
		draw.Draw(gradient, image.Rect(x, 0, x+1, 200), image.NewUniform(mix(rgb(0x2030F0), rgb(0xF05080), x/2)), image.Point{}, draw.Src)
	}
	pen{gradient, 0.6}.fill(white, mark)
	glow := resized(resized(drawn(200, clear, blue, circle(50, 50, 35)), 20, 20, xdraw.CatmullRom), 200, 200, xdraw.BiLinear)
	pen{glow, 0.7}.fill(navy, mark)
	for _, c := range []struct {
		name string
		img  image.Image
		want string
	}{
		{"a mark on transparent ground", drawn(200, clear, blue, mark), ""},
		{"an outlined mark", drawn(200, clear, blue, mark.without(circle(50, 50, 15))), ""},
		{"on white ground", drawn(200, white, blue, mark), "white"},
		{"on nearly white ground", drawn(200, rgb(0xFAFAFA), blue, mark), "white"},
		{"touching the white border", drawn(200, white, blue, box(49, 0, 2, 100, 0.01), circle(50, 50, 40)), "white"},
		{"on squares", checks, "checkered"},
		{"a brand's plate", func() image.Image { i := canvas(200, 200, blue); pen{i, 0.6}.fill(white, mark); return i }(), "plate"},
		{"a dark plate", func() image.Image { i := canvas(200, 200, navy); pen{i, 0.6}.fill(white, mark); return i }(), "plate"},
		{"a plate with a gradient", gradient, "plate"},
		{"a rounded plate", onPlate(blue, plate, white), "rounded"},
		{"a plate like a phone's icon", onPlate(blue, box(2, 2, 96, 96, 22), white), "rounded"},
		{"a plate with cut corners", onPlate(blue, octagon, white), "rounded"},
		{"a rounded plate on white", onWhite(plate), "rounded"},
		{"a rounded plate with a white margin", onWhite(box(10, 10, 80, 80, 18)), "white rounded"},
		{"an outline of a rounded square", drawn(200, clear, blue, box(5, 5, 90, 90, 20).without(box(15, 15, 70, 70, 12))), ""},
		{"a disc", drawn(244, clear, blue, circle(50, 50, 50)), "round"},
		{"a disc with a mark", onPlate(blue, circle(50, 50, 49), white), "round"},
		{"a ring", drawn(244, clear, blue, circle(50, 50, 49).without(circle(50, 50, 30))), "round"},
		{"a disc on white", onWhite(circle(50, 50, 45)), "white round"},
		{"a hexagon", drawn(200, clear, blue, polygon(point{25, 7}, point{75, 7}, point{100, 50}, point{75, 93}, point{25, 93}, point{0, 50})), ""},
		{"an octagon", drawn(200, clear, blue, polygon(point{29, 0}, point{71, 0}, point{100, 29}, point{100, 71}, point{71, 100}, point{29, 100}, point{0, 71}, point{0, 29})), ""},
		{"a shield", drawn(200, clear, blue, polygon(point{5, 5}, point{95, 5}, point{95, 60}, point{50, 98}, point{5, 60})), ""},
		{"a square", drawn(200, clear, blue, box(5, 5, 90, 90, 0.01)), ""},
		{"enlarged from 64 pixels", resized(drawn(64, clear, blue, mark), 244, 244, xdraw.CatmullRom), "blurred"},
		{"enlarged from 48 pixels", resized(drawn(48, white, blue, mark), 200, 200, xdraw.BiLinear), "white blurred"},
		{"enlarged a name", resized(written(60, 60, blue, white, "ab", 40), 200, 200, xdraw.BiLinear), "plate blurred"},
		{"made smaller", resized(drawn(1000, clear, blue, mark), 244, 244, xdraw.CatmullRom), ""},
		{"with a soft glow", glow, "round"},
		{"a wide margin", drawn(200, clear, blue, circle(50, 50, 22), polygon(point{30, 30}, point{50, 30}, point{30, 50})), "small"},
		{"a wide white margin", drawn(200, white, blue, polygon(point{30, 30}, point{70, 30}, point{50, 70})), "white small"},
		{"white on transparent", drawn(200, clear, white, mark), "unseen-on-light"},
		{"light yellow on transparent", drawn(200, clear, rgb(0xFFF6B0), mark), "unseen-on-light"},
		{"black on transparent", drawn(200, clear, black, mark), "unseen-on-dark"},
		{"navy on transparent", drawn(200, clear, navy, mark), "unseen-on-dark"},
		{"black on white", drawn(200, white, black, mark), "white"},
		{"a name", written(244, 156, clear, blue, "Acme HR", 58), "wide word"},
		{"a name on white", written(200, 200, white, blue, "northwind", 38), "white wide word"},
		{"a name on a plate", written(200, 200, blue, white, "Contoso", 44), "plate word"},
		{"two letters", written(200, 200, clear, blue, "HR", 130), ""},
		{"rising bars", drawn(200, clear, blue, box(5, 40, 12, 50, 2), box(25, 30, 12, 60, 2), box(45, 20, 12, 70, 2), box(65, 10, 12, 80, 2), box(85, 5, 12, 85, 2)), ""},
		{"dots", drawn(200, clear, blue, circle(12, 50, 10), circle(37, 50, 10), circle(63, 50, 10), circle(88, 50, 10), circle(50, 12, 10), circle(50, 88, 10)), ""},
		{"one color", canvas(200, 200, blue), "plate one-color"},
		{"white only", canvas(200, 200, white), "white one-color empty unseen-on-light"},
		{"nothing", canvas(200, 200, clear), "empty unseen-on-light unseen-on-dark"},
		{"the gear of an app without an icon", drawn(200, clear, rgb(0x8C8C96), gearShape(8)), "gear"},
		{"a gear on white", drawn(200, white, rgb(0xA0A0A0), gearShape(10)), "white gear"},
		{"a gear in a brand's color", drawn(200, clear, blue, gearShape(8)), ""},
	} {
		l, err := LookAt(pngOf(c.img))
		if err != nil {
			t.Fatal(c.name, err)
		}
		if got := noted(l); got != c.want {
			t.Errorf("%s: %q, want %q: %+v", c.name, got, c.want, l)
		}
	}
}

func TestJPGsAreDescribedAsTheyLook(t *testing.T) {
	for want, img := range map[string]image.Image{
		"white": drawn(200, white, blue, mark), "plate": drawn(200, blue, white, mark),
	} {
		l, err := LookAt(jpegOf(img))
		if err != nil || noted(l) != want {
			t.Errorf("%q, want %q: %+v, %v", noted(l), want, l, err)
		}
	}
}

func TestSampleIconsAreWithoutFault(t *testing.T) {
	for seed := range 3 * len(designs) {
		l, err := LookAt(Draw("Northwind", seed).Bytes)
		if got := noted(l); err != nil || got != "" && got != "plate" {
			t.Errorf("seed %d: %q, %v", seed, got, err)
		}
	}
}

func TestOnlyIconsAreDescribed(t *testing.T) {
	for name, file := range map[string][]byte{
		"nothing": nil, "no picture": []byte("hello"), "another size": pngOf(painted(300, 300)), "cut short": pngOf(painted(200, 200))[:200],
		"too large": append(pngOf(painted(200, 200)), make([]byte, MaxBytes)...),
	} {
		if l, err := LookAt(file); err == nil {
			t.Errorf("%s: %+v", name, l)
		}
	}
}

func BenchmarkLookAt(b *testing.B) {
	file := Draw("Northwind", 1).Bytes
	for b.Loop() {
		if _, err := LookAt(file); err != nil {
			b.Fatal(err)
		}
	}
}
