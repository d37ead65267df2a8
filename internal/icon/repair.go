package icon

import (
	"bytes"
	"compress/flate"
	"compress/zlib"
	"encoding/binary"
	"hash/crc32"
	"io"
)

// repairPNG compresses the pixels of a stripped PNG again if its stream has a wrong
// checksum (Adler-32) or continues after the last pixel. Browsers ignore both.
func repairPNG(data []byte) ([]byte, bool) {
	if len(data) < 33 || string(data[12:16]) != "IHDR" {
		return nil, false
	}
	var before, packed, after []byte
	for rest := data[len(pngMagic):]; len(rest) >= 12; {
		n := int(binary.BigEndian.Uint32(rest)) + 12
		chunk := rest[:n]
		rest = rest[n:]
		switch sound := crc32.ChecksumIEEE(chunk[4:n-4]) == binary.BigEndian.Uint32(chunk[n-4:]); {
		case !sound:
			return nil, false
		case string(chunk[4:8]) == "IDAT":
			packed = append(packed, chunk[8:n-4]...)
		case packed == nil:
			before = append(before, chunk...)
		default:
			after = append(after, chunk...)
		}
	}
	size, ok := rawSize(data[16:29])
	// A zlib stream has a header of two bytes. Bit 5 of the second one announces a
	// dictionary.
	if !ok || len(packed) < 2 || packed[0]&0x0F != 8 || packed[1]&0x20 != 0 {
		return nil, false
	}
	var again bytes.Buffer
	w := zlib.NewWriter(&again)
	if _, err := io.CopyN(w, flate.NewReader(bytes.NewReader(packed[2:])), size); err != nil {
		return nil, false
	}
	if w.Close() != nil {
		return nil, false
	}
	out := append([]byte(pngMagic), before...)
	out = binary.BigEndian.AppendUint32(out, uint32(again.Len()))
	body := append([]byte("IDAT"), again.Bytes()...)
	out = append(out, body...)
	out = binary.BigEndian.AppendUint32(out, crc32.ChecksumIEEE(body))
	return append(out, after...), true
}

// rawSize returns the size of a PNG's uncompressed pixels, including each line's filter
// byte, from the contents of its IHDR.
func rawSize(header []byte) (int64, bool) {
	width, height := int64(binary.BigEndian.Uint32(header)), int64(binary.BigEndian.Uint32(header[4:]))
	samples, known := map[byte]int64{0: 1, 2: 3, 3: 1, 4: 2, 6: 4}[header[9]]
	if !known || width*height > maxPixels {
		return 0, false
	}
	lines := func(width, height int64) int64 {
		if width <= 0 || height <= 0 {
			return 0
		}
		return height * (1 + (width*samples*int64(header[8])+7)/8)
	}
	if header[12] == 0 {
		return lines(width, height), true
	}
	var all int64
	for _, pass := range [7]struct{ x, y, dx, dy int64 }{ // Adam7
		{0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2},
	} {
		all += lines((width-pass.x+pass.dx-1)/pass.dx, (height-pass.y+pass.dy-1)/pass.dy)
	}
	return all, true
}
