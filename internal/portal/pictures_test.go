package portal_test

import (
	"bytes"
	"image"
	"image/color"
	"image/gif"
	"testing"
)

// smallGIF returns a picture with dimensions that the form accepts.
func smallGIF(t *testing.T) []byte {
	t.Helper()
	picture := image.NewPaletted(image.Rect(0, 0, 244, 156), color.Palette{color.White, color.Black})
	var b bytes.Buffer
	if err := gif.Encode(&b, picture, nil); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
