package icon

import (
	"image"
	"image/color"
	"image/draw"
	"testing"

	xdraw "golang.org/x/image/draw"
)

// onCanvas returns a picture with another one in its middle.
func onCanvas(w, h int, ground color.Color, mark image.Image) *image.RGBA {
	img := canvas(w, h, ground)
	size := mark.Bounds().Size()
	at := image.Pt((w-size.X)/2, (h-size.Y)/2)
	draw.Draw(img, image.Rectangle{at, at.Add(size)}, mark, image.Point{}, draw.Over)
	return img
}

func TestAnIconIsMadeSquare(t *testing.T) {
	triangle := polygon(point{0, 100}, point{50, 0}, point{100, 100})
	disc, leaf := drawn(150, clear, white, circle(50, 50, 50)), drawn(150, clear, blue, mark)
	for _, c := range []struct {
		name  string
		img   image.Image
		side  int
		looks string // what is noteworthy then
	}{
		{"a disc on transparent ground", onCanvas(244, 156, clear, drawn(150, clear, blue, circle(50, 50, 50))), 244, "round"},
		{"a mark on transparent ground", onCanvas(244, 156, clear, leaf), 200, ""},
		{"a tall mark on transparent ground", onCanvas(156, 244, clear, drawn(150, clear, blue, box(40, 0, 20, 100, 0))), 200, ""},
		{"a mark that is wider than 200", onCanvas(244, 156, clear, resized(drawn(300, clear, blue, triangle), 230, 140, xdraw.CatmullRom)), 244, ""},
		{"a mark on white ground", onCanvas(244, 156, white, leaf), 200, "white"},
		{"a mark on a plate", onCanvas(244, 156, navy, drawn(120, clear, white, mark)), 200, "plate"},
		{"a disc on a plate", onCanvas(244, 156, navy, disc), 200, "plate"},
		{"a wide mark on a plate", onCanvas(244, 156, navy, resized(drawn(150, clear, white, mark), 236, 100, xdraw.CatmullRom)), 200, "plate"},
		{"a large plate", onCanvas(244, 244, navy, drawn(150, clear, white, mark)), 200, "plate"},
		{"a picture up to its edges", painted(244, 156), 244, ""},
		{"nothing", canvas(244, 156, clear), 244, "empty unseen-on-light unseen-on-dark"},
	} {
		got, err := Square(pngOf(c.img))
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		if _, err := Check(got.Bytes); err != nil || got.Width != c.side || got.Height != c.side {
			t.Errorf("%s: %d×%d (%v), want %d", c.name, got.Width, got.Height, err, c.side)
		}
		look, err := LookAt(got.Bytes)
		if said := noted(look); err != nil || said != c.looks {
			t.Errorf("%s: it is %q, want %q (%v)", c.name, said, c.looks, err)
		}
	}
}

func TestASquareIconHasAllThatWasVisibleAsItWas(t *testing.T) {
	wide := onCanvas(244, 156, clear, drawn(150, clear, blue, mark))
	got, err := Square(pngOf(wide))
	if err != nil {
		t.Fatal(err)
	}
	square := open(t, got)
	for y := range 150 {
		for x := range 150 {
			was, is := wide.At(47+x, 3+y), square.At(25+x, 25+y)
			if color.NRGBAModel.Convert(was) != color.NRGBAModel.Convert(is) {
				t.Fatalf("pixel %d,%d was %v and is %v", x, y, was, is)
			}
		}
	}
	turned := withSegment(jpegOf(painted(244, 156)), jpegApp1, append([]byte("Exif\x00\x00"), bigEndianExif(6)...))
	if got, err := Square(turned); err != nil || got.MediaType != "image/png" || got.Width != 244 {
		t.Errorf("a turned photo became %s of %d (%v)", got.MediaType, got.Width, err)
	}
	if _, err := Square(pngOf(painted(300, 200))); err == nil {
		t.Error("a picture of another size was made square")
	}
}
