package icon

import (
	"encoding/binary"
	"image"
	"image/color"
)

// weightOfPNG returns the bytes per pixel of the decoded picture. An interlaced one is
// assembled from others, the largest of which is half of it.
func weightOfPNG(c image.Config, data []byte) float64 {
	weight := 1.0 // a palette, or grays
	switch c.ColorModel {
	case color.NRGBA64Model, color.RGBA64Model:
		weight = 8
	case color.NRGBAModel, color.RGBAModel:
		weight = 4
	case color.Gray16Model:
		weight = 2
	}
	const interlaced = 28
	if data[interlaced] != 0 {
		weight *= 1.5
	}
	return weight
}

// The frames of a JPG: the whole picture at once, or several scans, each of which
// refines the earlier ones.
const (
	jpegBaseline    = 0xC0
	jpegExtended    = 0xC1
	jpegProgressive = 0xC2
)

// weightOfJPEG returns the bytes per pixel: one for each sample in the picture, and
// four more in a progressive one. Some color spaces need another picture at the end. A
// missing frame counts as the heaviest.
func weightOfJPEG(_ image.Config, data []byte) float64 {
	const (
		another  = 4
		heaviest = 4*5 + another
	)
	frame, progressive := jpegFrame(data)
	if len(frame) < 6 || len(frame) < 6+3*int(frame[5]) {
		return heaviest
	}
	area, widest, highest := 0, 1, 1
	for i := range int(frame[5]) {
		h, v := int(frame[7+3*i]>>4), int(frame[7+3*i]&15)
		area += h * v
		widest, highest = max(widest, h), max(highest, v)
	}
	weight := float64(area) / float64(widest*highest)
	if progressive {
		weight *= 5
	}
	if frame[5] > 1 {
		weight += another
	}
	return weight
}

// jpegFrame returns the body of the segment that describes the frame: precision,
// height, width, the number of components, and for each its ID, factors, and table.
func jpegFrame(data []byte) (body []byte, progressive bool) {
	for rest := data[2:]; ; {
		for len(rest) > 1 && rest[0] == 0xFF && rest[1] == 0xFF {
			rest = rest[1:] // fill bytes
		}
		if len(rest) < 4 || rest[0] != 0xFF {
			return nil, false
		}
		marker, n := rest[1], int(binary.BigEndian.Uint16(rest[2:]))+2
		if n < 4 || n > len(rest) || marker == jpegScan {
			return nil, false
		}
		if marker == jpegBaseline || marker == jpegExtended || marker == jpegProgressive {
			return rest[4:n], marker == jpegProgressive
		}
		rest = rest[n:]
	}
}
