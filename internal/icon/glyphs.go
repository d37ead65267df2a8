package icon

import (
	"image"
	"slices"
)

// marks returns what is drawn: on a plate of one color, what is on the plate.
func (v view) marks(painted mask) mask {
	ground, plain := plainGround(v.NRGBA)
	if !plain {
		return painted
	}
	const least = 40
	m := newMask(v.w, v.h)
	for y := range v.h {
		for x := range v.w {
			r, g, b, _ := v.at(x, y)
			m.on[y*v.w+x] = max(apart(r, ground.R), apart(g, ground.G), apart(b, ground.B)) >= least
		}
	}
	return m
}

// glyphs returns the number of letters in the longest row of them. A letter is a connected
// mark that neither fills its box, as a bar does, nor is hardly there.
func glyphs(drawn mask) int {
	const thinnest, fullest = 0.15, 0.77 // of the box; a disc has 0.785
	var letters []image.Rectangle
	for _, part := range drawn.parts() {
		area := float64(part.box.Dx() * part.box.Dy())
		share := float64(part.pixels) / area
		if part.box.Dy() >= 8 && part.box.Dx() >= 3 && part.box.Dx() < drawn.w/2 && share >= thinnest && share <= fullest {
			letters = append(letters, part.box)
		}
	}
	most := 0
	for _, first := range letters {
		var row []image.Rectangle
		for _, other := range letters {
			middle := (other.Min.Y + other.Max.Y) / 2
			if middle > first.Min.Y && middle < first.Max.Y && other.Dy()*5 >= first.Dy()*2 && other.Dy()*2 <= first.Dy()*5 {
				row = append(row, other)
			}
		}
		slices.SortFunc(row, func(a, b image.Rectangle) int { return a.Min.X - b.Min.X })
		n, end, onLine := 0, -1, 0
		for _, r := range row {
			if r.Min.X >= end-r.Dx()/4 { // kerned letters overlap a little
				n++
				end = r.Max.X
				if abs(r.Max.Y-first.Max.Y)*8 <= first.Dy() {
					onLine++
				}
			}
		}
		if onLine*3 >= n*2 { // few letters go below the line on which the others are
			most = max(most, n)
		}
	}
	return most
}

// part is a connected part of a mask.
type part struct {
	box    image.Rectangle
	pixels int
}

// parts returns the connected parts of a mask, except specks.
func (m mask) parts() []part {
	const speck, most = 20, 200
	seen := newMask(m.w, m.h)
	var all []part
	var queue []image.Point
	for y := range m.h {
		for x := range m.w {
			if !m.at(x, y) || seen.at(x, y) {
				continue
			}
			var p part
			queue = append(queue[:0], image.Pt(x, y))
			seen.on[y*m.w+x] = true
			for len(queue) > 0 {
				at := queue[len(queue)-1]
				queue = queue[:len(queue)-1]
				p.pixels++
				p.box = p.box.Union(image.Rect(at.X, at.Y, at.X+1, at.Y+1))
				for dy := -1; dy <= 1; dy++ {
					for dx := -1; dx <= 1; dx++ {
						nx, ny := at.X+dx, at.Y+dy
						if m.at(nx, ny) && !seen.at(nx, ny) {
							seen.on[ny*m.w+nx] = true
							queue = append(queue, image.Pt(nx, ny))
						}
					}
				}
			}
			if p.pixels >= speck && len(all) < most {
				all = append(all, p)
			}
		}
	}
	return all
}
