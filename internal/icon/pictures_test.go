package icon

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"image"
	"image/color"
	colors "image/color/palette"
	"image/draw"
	"image/gif"
	"image/jpeg"
	"testing"
)

// The tests' pictures. Each has a red patch in its upper left corner, which shows how
// it is turned.

var red, gray = color.NRGBA{220, 30, 30, 255}, color.NRGBA{120, 130, 140, 255}

func painted(w, h int) *image.NRGBA {
	img := image.NewNRGBA(image.Rect(0, 0, w, h))
	draw.Draw(img, img.Rect, image.NewUniform(gray), image.Point{}, draw.Src)
	draw.Draw(img, image.Rect(0, 0, w/4, h/4), image.NewUniform(red), image.Point{}, draw.Src)
	return img
}

func pngOf(img image.Image) []byte { return encodePNG(img) }

func jpegOf(img image.Image) []byte {
	var b bytes.Buffer
	if err := jpeg.Encode(&b, img, &jpeg.Options{Quality: 95}); err != nil {
		panic(err)
	}
	return b.Bytes()
}

func gifOf(w, h, frames int) []byte {
	all := gif.GIF{}
	for range frames {
		frame := image.NewPaletted(image.Rect(0, 0, w, h), colors.Plan9)
		draw.Draw(frame, frame.Rect, painted(w, h), image.Point{}, draw.Src)
		all.Image, all.Delay = append(all.Image, frame), append(all.Delay, 10)
	}
	var b bytes.Buffer
	if err := gif.EncodeAll(&b, &all); err != nil {
		panic(err)
	}
	return b.Bytes()
}

// withChunk inserts a chunk after the header of a PNG.
func withChunk(file []byte, kind string, data []byte) []byte {
	const headerEnd = 33
	chunk := binary.BigEndian.AppendUint32(nil, uint32(len(data)))
	chunk = append(append(chunk, kind...), data...)
	chunk = binary.BigEndian.AppendUint32(chunk, crc32.ChecksumIEEE(chunk[4:]))
	return append(append(append([]byte{}, file[:headerEnd]...), chunk...), file[headerEnd:]...)
}

// withSegment inserts a segment at the start of a JPG.
func withSegment(file []byte, marker byte, data []byte) []byte {
	segment := binary.BigEndian.AppendUint16([]byte{0xFF, marker}, uint16(len(data)+2))
	return append(append(append([]byte{}, file[:2]...), append(segment, data...)...), file[2:]...)
}

// withBlock inserts an extension before the image of a GIF.
func withBlock(file []byte, label byte, data string) []byte {
	at := 13 + colorTable(file[10])
	block := append([]byte{gifExtension, label, byte(len(data))}, data...)
	return append(append(append([]byte{}, file[:at]...), append(block, 0)...), file[at:]...)
}

// exif returns EXIF data with an orientation and a place where the picture was taken.
func exif(order binary.AppendByteOrder, mark string, turn uint16) []byte {
	b := order.AppendUint32([]byte(mark), 8)
	b = order.AppendUint16(b, 2)
	b = order.AppendUint16(order.AppendUint32(order.AppendUint16(order.AppendUint16(b, 0x0112), 3), 1), turn)
	b = order.AppendUint16(b, 0) // fills the value
	b = order.AppendUint32(order.AppendUint32(order.AppendUint16(order.AppendUint16(b, 0x8825), 4), 1), 38)
	b = order.AppendUint32(b, 0)
	return append(b, "GPS 52.5200 N 13.4050 E"...)
}

func bigEndianExif(turn uint16) []byte { return exif(binary.BigEndian, "MM\x00*", turn) }

// claims returns a small PNG that claims to have many pixels.
func claims(w, h uint32) []byte {
	file := pngOf(painted(1, 1))
	binary.BigEndian.PutUint32(file[16:], w)
	binary.BigEndian.PutUint32(file[20:], h)
	binary.BigEndian.PutUint32(file[29:], crc32.ChecksumIEEE(file[12:29]))
	return file
}

// withDepth makes a PNG claim to have that many bits per sample, of that color type.
func withDepth(file []byte, bits, color byte) []byte {
	file[24], file[25] = bits, color
	binary.BigEndian.PutUint32(file[29:], crc32.ChecksumIEEE(file[12:29]))
	return file
}

func open(t testing.TB, i Icon) image.Image {
	t.Helper()
	img, kind, err := image.Decode(bytes.NewReader(i.Bytes))
	if err != nil {
		t.Fatalf("what came back cannot be decoded: %v", err)
	}
	if "image/"+kind != i.MediaType || img.Bounds().Size() != image.Pt(i.Width, i.Height) {
		t.Errorf("%s of %v, said to be %s of %d×%d", kind, img.Bounds(), i.MediaType, i.Width, i.Height)
	}
	return img
}

// corner returns in which corner of a picture the red patch is.
func corner(img image.Image) string {
	b := img.Bounds()
	for name, p := range map[string]image.Point{
		"upper left": {5, 5}, "upper right": {b.Dx() - 6, 5}, "lower left": {5, b.Dy() - 6}, "lower right": {b.Dx() - 6, b.Dy() - 6},
	} {
		if c := color.NRGBAModel.Convert(img.At(p.X, p.Y)).(color.NRGBA); c.R > 200 && c.G < 60 {
			return name
		}
	}
	return "none"
}
