package icon

import (
	"bytes"
	"encoding/binary"
	"image"
	"testing"
)

// frame makes a small JPG claim another size, and one or several scans.
func frame(file []byte, marker byte, w, h uint16) []byte {
	at := bytes.Index(file, []byte{0xFF, jpegBaseline})
	file[at+1] = marker
	binary.BigEndian.PutUint16(file[at+5:], h)
	binary.BigEndian.PutUint16(file[at+7:], w)
	return file
}

func TestPhotosCanBeFittedAndHeavierPicturesAreRefusedUnopened(t *testing.T) {
	colors, grays := func() []byte { return jpegOf(painted(8, 8)) }, func() []byte { return jpegOf(image.NewGray(image.Rect(0, 0, 8, 8))) }
	for _, tt := range []struct {
		name    string
		file    []byte
		refused bool
	}{
		{"a photo of 12 megapixels", frame(colors(), jpegBaseline, 4032, 3024), false},
		{"the same, progressive", frame(colors(), jpegProgressive, 4032, 3024), false},
		{"20 megapixels", frame(colors(), jpegBaseline, 5000, 4000), false},
		{"20 megapixels, progressive", frame(colors(), jpegProgressive, 5000, 4000), true},
		{"20 megapixels of gray, progressive", frame(grays(), jpegProgressive, 5000, 4000), false},
		{"a PNG of 20 megapixels", claims(5000, 4000), false},
		{"a PNG of 20 megapixels with 16 bits", withDepth(claims(5000, 4000), 16, 6), true},
	} {
		_, err := inspect(tt.file)
		if tt.refused && (err == nil || err.Code != TooLarge) || !tt.refused && err != nil {
			t.Errorf("%s: %v", tt.name, err)
		}
	}
}
