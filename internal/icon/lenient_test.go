package icon

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"io"
	"os"
	"strings"
	"testing"
)

// withPixels returns a PNG whose compressed pixels were replaced by change.
func withPixels(file []byte, change func([]byte) []byte) []byte {
	at := bytes.Index(file, []byte("IDAT")) - 4
	n := int(binary.BigEndian.Uint32(file[at:]))
	body := append([]byte("IDAT"), change(bytes.Clone(file[at+8:at+8+n]))...)
	out := binary.BigEndian.AppendUint32(bytes.Clone(file[:at]), uint32(len(body)-4))
	out = binary.BigEndian.AppendUint32(append(out, body...), crc32.ChecksumIEEE(body))
	return append(out, file[at+12+n:]...)
}

func TestPicturesThatBrowsersShowAreTaken(t *testing.T) {
	read := func(name string) []byte {
		file, err := os.ReadFile("testdata/" + name)
		if err != nil {
			t.Fatal(err)
		}
		return file
	}
	good := pngOf(painted(200, 200))
	wrongAdler := withPixels(good, func(b []byte) []byte { b[len(b)-1] ^= 1; return b })
	for name, file := range map[string][]byte{
		"a PNG with a wrong checksum of its color profile": read("png-200x200-bad-crc-in-iccp.png"),
		"a PNG with a wrong checksum of its pixels":        wrongAdler,
		"a PNG with bytes behind its pixels":               withPixels(good, func(b []byte) []byte { return append(b, "more"...) }),
		"a PNG with pixels behind its last": withPixels(good, func(b []byte) []byte {
			r, err := zlib.NewReader(bytes.NewReader(b))
			if err != nil {
				t.Fatal(err)
			}
			raw, err := io.ReadAll(r)
			if err != nil {
				t.Fatal(err)
			}
			var again bytes.Buffer
			w := zlib.NewWriter(&again)
			_, _ = w.Write(append(raw, make([]byte, 801)...))
			_ = w.Close()
			return again.Bytes()
		}),
		"a GIF without a screen": read("gif-zero-logical-screen.gif"),
	} {
		got, err := Check(file)
		if err != nil || got.Width != 200 || got.Height != 200 {
			t.Errorf("%s: %v", name, err)
			continue
		}
		img := open(t, got)
		if strings.Contains(name, "pixels") && !same(img, painted(200, 200)) {
			t.Errorf("%s: pixels changed", name)
		}
		if again, err := Check(got.Bytes); err != nil || !bytes.Equal(again.Bytes, got.Bytes) {
			t.Errorf("%s: what came back does not pass as it is: %v", name, err)
		}
	}
	for _, header := range []struct {
		interlaced byte
		want       int64
	}{{0, 200 * 801}, {1, 25*101 + 25*101 + 25*201 + 50*201 + 50*401 + 100*401 + 100*801}} {
		if got, ok := rawSize([]byte{0, 0, 0, 200, 0, 0, 0, 200, 8, 6, 0, 0, header.interlaced}); !ok || got != header.want {
			t.Errorf("interlaced %d: %d bytes, want %d", header.interlaced, got, header.want)
		}
	}
}

// Go's decoder doesn't read every progressive JPG that browsers do.
func TestJPGThatCannotBeOpenedIsNamedWithAWayOut(t *testing.T) {
	file, err := os.ReadFile("testdata/progressive-with-restart-markers.jpg")
	if err != nil {
		t.Fatal(err)
	}
	for name, gate := range map[string]func([]byte) (Icon, error){"Check": Check, "Fit": Fit} {
		_, err := gate(file)
		e, refused := errors.AsType[*Error](err)
		if !refused || !strings.Contains(e.Sentence, "save it as a PNG") || strings.Contains(e.Sentence, "incomplete") {
			t.Errorf("%s: %v", name, err)
		}
	}
}
