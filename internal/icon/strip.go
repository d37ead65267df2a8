package icon

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"slices"
)

const pngMagic = "\x89PNG\r\n\x1a\n"

// pngKept are the chunks that decide how a PNG looks. All others (text, time, EXIF,
// private ones) are removed.
var pngKept = []string{"IHDR", "PLTE", "tRNS", "IDAT", "IEND", "sRGB", "gAMA", "cHRM", "iCCP", "cICP"}

// stripPNG copies chunk by chunk: length, type, data, checksum. It also removes what
// follows the last chunk.
func stripPNG(data []byte) (stripped, *Error) {
	out := stripped{bytes: []byte(pngMagic), turn: 1}
	for rest := data[len(pngMagic):]; ; {
		if len(rest) < 12 {
			return out, broken("PNG")
		}
		n := int64(binary.BigEndian.Uint32(rest)) + 12
		if n > int64(len(rest)) {
			return out, broken("PNG")
		}
		chunk := rest[:n]
		rest = rest[n:]
		kind := string(chunk[4:8])
		switch {
		case kind == "acTL":
			return out, animated("PNG")
		case kind == "eXIf":
			out.turn = orientation(chunk[8 : n-4])
		case kind[0]&0x20 != 0 && crc32.ChecksumIEEE(chunk[4:n-4]) != binary.BigEndian.Uint32(chunk[n-4:]):
			// An ancillary chunk with a wrong checksum, as written by GIMP 2.10.
			// Browsers ignore it.
		case slices.Contains(pngKept, kind):
			out.bytes = append(out.bytes, chunk...)
		}
		if kind == "IEND" {
			return out, nil
		}
	}
}

// The markers of a JPG that need separate treatment.
const (
	jpegStart   = 0xD8
	jpegEnd     = 0xD9
	jpegScan    = 0xDA
	jpegApp0    = 0xE0
	jpegApp1    = 0xE1
	jpegApp2    = 0xE2
	jpegApp14   = 0xEE
	jpegApp15   = 0xEF
	jpegComment = 0xFE
)

// maxScans is the maximum number of scans of a progressive JPG. Programs write about
// ten.
const maxScans = 100

// stripJPEG copies segment by segment up to the end of the image. Of the application
// segments it keeps JFIF (without its thumbnail), the color profile, and Adobe's,
// without which some pictures change their colors.
func stripJPEG(data []byte) (stripped, *Error) {
	out := stripped{bytes: []byte{0xFF, jpegStart}, turn: 1}
	scans := 0
	for rest := data[2:]; ; {
		for len(rest) > 1 && rest[0] == 0xFF && rest[1] == 0xFF {
			rest = rest[1:] // fill bytes
		}
		if len(rest) < 2 || rest[0] != 0xFF {
			return out, broken("JPG")
		}
		marker := rest[1]
		if marker == jpegEnd {
			out.bytes = append(out.bytes, 0xFF, jpegEnd)
			return out, nil
		}
		if len(rest) < 4 {
			return out, broken("JPG")
		}
		n := int(binary.BigEndian.Uint16(rest[2:])) + 2
		if n < 4 || n > len(rest) {
			return out, broken("JPG")
		}
		segment, body := rest[:n], rest[4:n]
		switch {
		case marker == jpegApp1 && bytes.HasPrefix(body, []byte("Exif\x00")):
			if len(body) > 6 {
				out.turn = orientation(body[6:])
			}
		case marker == jpegApp0 && bytes.HasPrefix(body, []byte("JFIF\x00")) && len(body) >= 14:
			out.bytes = append(out.bytes, 0xFF, jpegApp0, 0, 16)
			out.bytes = append(append(out.bytes, body[:12]...), 0, 0)
		case marker == jpegApp2 && bytes.HasPrefix(body, []byte("ICC_PROFILE\x00")):
			out.profile = append(out.profile, segment...)
			out.bytes = append(out.bytes, segment...)
		case marker == jpegApp14 && bytes.HasPrefix(body, []byte("Adobe")) && len(body) >= 12:
			out.bytes = append(out.bytes, 0xFF, jpegApp14, 0, 14)
			out.bytes = append(out.bytes, body[:12]...)
		case marker >= jpegApp0 && marker <= jpegApp15, marker == jpegComment:
		case marker == jpegScan:
			if scans++; scans > maxScans {
				return out, broken("JPG")
			}
			n = endOfScan(rest, n)
			out.bytes = append(out.bytes, rest[:n]...)
		default:
			out.bytes = append(out.bytes, segment...)
		}
		rest = rest[n:]
	}
}

// endOfScan returns where the next segment begins: at 0xFF before anything but a
// stuffed zero, a restart marker, or another 0xFF.
func endOfScan(data []byte, from int) int {
	for i := from; i+1 < len(data); i++ {
		if next := data[i+1]; data[i] == 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7) {
			return i
		}
	}
	return len(data)
}

// The blocks of a GIF.
const (
	gifExtension      = 0x21
	gifGraphicControl = 0xF9 // says which color is transparent
	gifImage          = 0x2C
	gifTrailer        = 0x3B
)

// stripGIF copies block by block up to the trailer, without comments, application data,
// and plain text. A second image makes it an animation.
func stripGIF(data []byte) (stripped, *Error) {
	out := stripped{turn: 1}
	images := 0
	at := 13 // the header and the description of the screen
	if len(data) < at {
		return out, broken("GIF")
	}
	at += colorTable(data[10])
	if len(data) < at {
		return out, broken("GIF")
	}
	out.bytes = slices.Clone(data[:at])
	for at < len(data) {
		start, keep := at, true
		switch data[at] {
		case gifTrailer:
			if images == 0 {
				return out, broken("GIF")
			}
			out.bytes = append(out.bytes, gifTrailer)
			return out, nil
		case gifExtension:
			keep = at+1 < len(data) && data[at+1] == gifGraphicControl
			at += 2
		case gifImage:
			if images++; images > 1 {
				return out, animated("GIF")
			}
			if at+10 > len(data) {
				return out, broken("GIF")
			}
			if screen := out.bytes[6:10]; bytes.Equal(screen[:2], none) || bytes.Equal(screen[2:], none) {
				// Without a screen size, browsers use the frame's right and bottom
				// edges.
				for i := 0; i < 4; i += 2 {
					far := int(binary.LittleEndian.Uint16(data[at+1+i:])) + int(binary.LittleEndian.Uint16(data[at+5+i:]))
					binary.LittleEndian.PutUint16(screen[i:], uint16(min(far, 0xFFFF)))
				}
			}
			at += 10 + colorTable(data[at+9]) + 1 // then the code size
		default:
			return out, broken("GIF")
		}
		// Both continue with blocks, each preceded by its length, up to an empty one.
		for {
			if at >= len(data) {
				return out, broken("GIF")
			}
			n := int(data[at])
			at += n + 1
			if n == 0 {
				break
			}
		}
		if keep {
			out.bytes = append(out.bytes, data[start:at]...)
		}
	}
	return out, broken("GIF")
}

// none is a width or height of zero.
var none = []byte{0, 0}

// colorTable returns the size of the color table announced by flags, in bytes.
func colorTable(flags byte) int {
	if flags&0x80 == 0 {
		return 0
	}
	return 3 << (flags&7 + 1)
}
