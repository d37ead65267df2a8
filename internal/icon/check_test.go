package icon

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"image"
	"image/color"
	"strings"
	"testing"
)

func TestIconOfEachKindAndSizeIsTaken(t *testing.T) {
	for _, s := range Sizes {
		img := painted(s.Width, s.Height)
		for _, c := range []struct {
			file           []byte
			mediaType, ext string
		}{
			{pngOf(img), "image/png", ".png"},
			{jpegOf(img), "image/jpeg", ".jpg"},
			{gifOf(s.Width, s.Height, 1), "image/gif", ".gif"},
		} {
			got, err := Check(c.file)
			if err != nil {
				t.Errorf("%s of %s: %v", c.ext, s, err)
				continue
			}
			if got.MediaType != c.mediaType || got.Ext != c.ext || got.Width != s.Width || got.Height != s.Height {
				t.Errorf("%s of %s: %+v", c.ext, s, got)
			}
			if !bytes.Equal(got.Bytes, c.file) {
				t.Errorf("%s of %s: had no metadata, and yet was changed", c.ext, s)
			}
			open(t, got)
		}
	}
}

func TestPictureThatIsNoIconIsRefusedWithAReason(t *testing.T) {
	good := painted(200, 200)
	for _, c := range []struct {
		name string
		file []byte
		code Code
		says string
	}{
		{"nothing", nil, NotAPicture, "empty"},
		{"text named icon.png", []byte("hello, I am icon.png"), NotAPicture, "can't read this image format"},
		{"SVG", []byte("\n<svg xmlns='http://www.w3.org/2000/svg'/>"), NotAPicture, "an SVG drawing"},
		{"WebP", []byte("RIFF\x10\x00\x00\x00WEBPVP8 "), NotAPicture, "a WebP or RIFF file"},
		{"HEIC", []byte("\x00\x00\x00\x18ftypheic\x00\x00\x00\x00"), NotAPicture, "HEIC"},
		{"PDF", []byte("%PDF-1.7"), NotAPicture, "a PDF"},
		{"another size", pngOf(painted(512, 300)), WrongSize, "This picture is 512×300 pixels. App icons must be 200×200, 244×244, 156×244, or 244×156 pixels"},
		{"one pixel short", gifOf(200, 199, 1), WrongSize, "200×199"},
		{"another size once turned", withSegment(jpegOf(painted(100, 120)), jpegApp1, append([]byte("Exif\x00\x00"), bigEndianExif(6)...)), WrongSize, "120×100"},
		{"a claim of 50,000×50,000", claims(50_000, 50_000), TooLarge, "too large to open (50000×50000 pixels)"},
		{"a claim of 200×200", claims(200, 200), Broken, "PNG is damaged"},
		{"an animated GIF", gifOf(200, 200, 2), Animated, "GIF is animated"},
		{"an animated PNG", withChunk(pngOf(good), "acTL", make([]byte, 8)), Animated, "PNG is animated"},
		{"PNG header only", pngOf(good)[:33], Broken, "damaged or incomplete"},
		{"GIF header only", gifOf(200, 200, 1)[:13], Broken, "damaged or incomplete"},
		{"JPG magic only", []byte{0xFF, 0xD8, 0xFF}, Broken, "damaged or incomplete"},
		{"a PNG with a wrong checksum", flipped(pngOf(good), 60), Broken, "damaged"},
		{"a million bytes", withChunk(pngOf(good), "tEXt", make([]byte, MaxBytes-12-len(pngOf(good)))), TooLarge, "1.00 MB"},
	} {
		got, err := Check(c.file)
		var e *Error
		if !errors.As(err, &e) || e.Code != c.code || !strings.Contains(e.Sentence, c.says) || got.Bytes != nil {
			t.Errorf("%s: %v; should say %q", c.name, err, c.says)
		}
	}
}

func flipped(file []byte, at int) []byte {
	file[at] ^= 0x40
	return file
}

func TestPictureCutShortAnywhereIsRefused(t *testing.T) {
	for name, file := range map[string][]byte{
		"png": pngOf(painted(200, 200)), "jpg": jpegOf(painted(200, 200)), "gif": gifOf(200, 200, 1),
	} {
		for n := range len(file) {
			if _, err := Check(file[:n]); err == nil {
				t.Fatalf("%s: %d of %d bytes were taken", name, n, len(file))
			}
		}
	}
}

func TestIconHasLessThanAMegabyte(t *testing.T) {
	file := pngOf(painted(200, 200))
	largest := withChunk(file, "tEXt", make([]byte, MaxBytes-1-12-len(file)))
	if len(largest) != 999_999 {
		t.Fatal(len(largest))
	}
	got, err := Check(largest)
	if err != nil || !bytes.Equal(got.Bytes, file) {
		t.Errorf("999,999 bytes: %v", err)
	}
}

func TestMetadataIsGone(t *testing.T) {
	const private = "GPS 52.5200 N 13.4050 E"
	app := func(head string) []byte { return []byte(head + private) }
	img := painted(244, 156)
	jfif := []byte("JFIF\x00\x01\x02\x00\x00\x01\x00\x01\x02\x02" + private[:12]) // with a thumbnail of 2×2
	icc := []byte("ICC_PROFILE\x00\x01\x01colors")
	for _, c := range []struct {
		name string
		file []byte
		keep string
	}{
		{"EXIF in a JPG", withSegment(jpegOf(img), jpegApp1, append([]byte("Exif\x00\x00"), bigEndianExif(1)...)), ""},
		{"XMP in a JPG", withSegment(jpegOf(img), jpegApp1, app("http://ns.adobe.com/xap/1.0/\x00")), ""},
		{"a comment in a JPG", withSegment(jpegOf(img), jpegComment, app("")), ""},
		{"IPTC in a JPG", withSegment(jpegOf(img), 0xED, app("Photoshop 3.0\x00")), ""},
		{"a thumbnail in a JPG", withSegment(jpegOf(img), jpegApp0, jfif), "JFIF"},
		{"a color profile in a JPG", withSegment(withSegment(jpegOf(img), jpegComment, app("")), jpegApp2, icc), "colors"},
		{"other pictures behind a JPG", append(jpegOf(img), app("")...), ""},
		{"text in a PNG", withChunk(pngOf(img), "tEXt", app("Comment\x00")), ""},
		{"EXIF in a PNG", withChunk(pngOf(img), "eXIf", exif(binary.LittleEndian, "II*\x00", 1)), ""},
		{"a gamma in a PNG", withChunk(withChunk(pngOf(img), "gAMA", []byte{0, 0, 0xB1, 0x8F}), "iTXt", app("")), "gAMA"},
		{"a file behind a PNG", append(pngOf(img), app("")...), ""},
		{"a comment in a GIF", withBlock(gifOf(244, 156, 1), 0xFE, private), ""},
		{"application data in a GIF", withBlock(gifOf(244, 156, 1), 0xFF, private), ""},
		{"a file behind a GIF", append(gifOf(244, 156, 1), app("")...), ""},
	} {
		if !bytes.Contains(c.file, []byte(private[:12])) {
			t.Fatalf("%s: the case holds no metadata", c.name)
		}
		got, err := Check(c.file)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		if bytes.Contains(got.Bytes, []byte(private[:12])) || !bytes.Contains(got.Bytes, []byte(c.keep)) {
			t.Errorf("%s: metadata is there, or %q is not", c.name, c.keep)
		}
		before, after := open(t, Icon{c.file, got.MediaType, got.Ext, 244, 156}), open(t, got)
		if !same(before, after) {
			t.Errorf("%s: pixels changed", c.name)
		}
	}
}

func same(a, b image.Image) bool {
	for y := range a.Bounds().Dy() {
		for x := range a.Bounds().Dx() {
			if color.NRGBA64Model.Convert(a.At(x, y)) != color.NRGBA64Model.Convert(b.At(x, y)) {
				return false
			}
		}
	}
	return a.Bounds() == b.Bounds()
}

func TestPictureIsTurnedAsItsCameraSaid(t *testing.T) {
	profile := []byte("ICC_PROFILE\x00\x01\x01colors")
	for turn, want := range []string{1: "upper left", "upper right", "lower right", "lower left", "upper left", "upper right", "lower right", "lower left"} {
		if turn == 0 {
			continue
		}
		for _, order := range []struct {
			binary.AppendByteOrder
			mark string
		}{{binary.BigEndian, "MM\x00*"}, {binary.LittleEndian, "II*\x00"}} {
			data := exif(order, order.mark, uint16(turn))
			for name, file := range map[string][]byte{
				"jpg": withSegment(withSegment(jpegOf(painted(244, 156)), jpegApp2, profile), jpegApp1, append([]byte("Exif\x00\x00"), data...)),
				"png": withChunk(pngOf(painted(244, 156)), "eXIf", data),
			} {
				label := fmt.Sprintf("%s, orientation %d %s", name, turn, order)
				got, err := Check(file)
				if err != nil {
					t.Errorf("%s: %v", label, err)
					continue
				}
				size := Size{244, 156}
				if turn > 4 {
					size = Size{156, 244}
				}
				if got.Width != size.Width || got.Height != size.Height || corner(open(t, got)) != want {
					t.Errorf("%s: %d×%d, patch %s, want %s", label, got.Width, got.Height, corner(open(t, got)), want)
				}
				if bytes.Contains(got.Bytes, []byte("GPS")) || name == "jpg" && !bytes.Contains(got.Bytes, []byte("colors")) {
					t.Errorf("%s: metadata stayed, or the profile went", label)
				}
			}
		}
	}
}

func TestOddOrientationMeansAsItIs(t *testing.T) {
	for _, data := range [][]byte{
		nil, []byte("MM\x00*"), []byte("XX\x00*\x00\x00\x00\x08"), []byte("MM\x00*\xff\xff\xff\xff"),
		bigEndianExif(0), bigEndianExif(9), bigEndianExif(6)[:15],
	} {
		if got := orientation(data); got != 1 {
			t.Errorf("%x: %d", data, got)
		}
	}
}

func TestGIFFrameMayCoverAPartOfTheCanvas(t *testing.T) {
	file := gifOf(200, 200, 1)
	binary.LittleEndian.PutUint16(file[6:], 244)
	binary.LittleEndian.PutUint16(file[8:], 244)
	if got, err := Check(file); err != nil || got.Width != 244 || got.Height != 244 {
		t.Errorf("%+v, %v", got, err)
	}
}

func TestJPGOfEndlessScansIsRefused(t *testing.T) {
	file := jpegOf(painted(200, 200))
	scans := func(n int) []byte {
		head := file[:bytes.Index(file, []byte{0xFF, jpegScan})]
		return append(append(append([]byte{}, head...), bytes.Repeat([]byte{0xFF, jpegScan, 0, 2}, n)...), 0xFF, jpegEnd)
	}
	if _, refused := stripJPEG(scans(maxScans)); refused != nil {
		t.Error(refused)
	}
	if _, refused := stripJPEG(scans(maxScans + 1)); refused == nil || refused.Code != Broken {
		t.Error(refused)
	}
}

func FuzzCheck(f *testing.F) {
	img := painted(200, 200)
	f.Add(pngOf(img))
	f.Add(jpegOf(img))
	f.Add(gifOf(200, 200, 1))
	f.Add(gifOf(20, 20, 2))
	f.Add(claims(50_000, 50_000))
	f.Add(pngOf(painted(120, 90)))
	f.Add(withSegment(jpegOf(painted(156, 244)), jpegApp1, append([]byte("Exif\x00\x00"), bigEndianExif(6)...)))
	f.Add(withBlock(gifOf(244, 156, 1), 0xFE, "comment"))
	f.Fuzz(func(t *testing.T, file []byte) {
		for name, gate := range map[string]func([]byte) (Icon, error){"Check": Check, "Fit": Fit} {
			got, err := gate(file)
			if err != nil {
				if e, ok := errors.AsType[*Error](err); !ok || e.Code == "" || e.Sentence == "" || got.Bytes != nil {
					t.Fatalf("%s: %T %v", name, err, err)
				}
				continue
			}
			if len(got.Bytes) >= MaxBytes {
				t.Fatalf("%s: %d bytes", name, len(got.Bytes))
			}
			again, err := Check(got.Bytes)
			if err != nil || !bytes.Equal(again.Bytes, got.Bytes) {
				t.Fatalf("%s: what came back does not pass as it is: %v", name, err)
			}
		}
	})
}
