package icon

import "image/color"

// designs are the marks that [Draw] chooses from. Each is drawn on 100×100 units in two
// colors, of which b is the lighter one. quarter (0 to 3) turns it if that looks good.
var designs = []func(p pen, a, b color.NRGBA, quarter int){
	orbit, leaves, layers, bars, overlap, chevrons, cube, halves, tiles, spark, horizon, links, ribbon, radar,
}

// orbit: an open ring, and a planet in its gap.
func orbit(p pen, a, b color.NRGBA, quarter int) {
	turn := float64(quarter * 90)
	p.fill(a, band(50, 50, 38, 24, -18, 288).turn(turn))
	p.fill(b, circle(50+31*0.7071, 50-31*0.7071, 11.5).turn(turn))
}

// leaves: four leaves around the middle.
func leaves(p pen, a, b color.NRGBA, _ int) {
	leaf := shape{append(arc(52, 14, 34, 0, 90), arc(86, 48, 34, 180, 270)...)}
	for i, c := range []color.NRGBA{a, b, a, b} {
		p.fill(c, leaf.turn(float64(i*90)))
	}
}

// layers: three sheets, seen from above.
func layers(p pen, a, b color.NRGBA, _ int) {
	under := func(y float64) shape { // what is seen below the sheet above
		return polygon(point{12, y}, point{22, y - 5}, point{50, y + 9}, point{78, y - 5}, point{88, y}, point{50, y + 19})
	}
	p.fill(b, under(70))
	p.fill(mix(a, b, 50), under(53))
	p.fill(a, polygon(point{50, 13}, point{88, 32}, point{50, 51}, point{12, 32}))
}

// bars: three columns that rise.
func bars(p pen, a, b color.NRGBA, quarter int) {
	heights := [][3]float64{{34, 54, 74}, {50, 74, 34}, {34, 74, 54}, {74, 34, 54}}[quarter]
	for i, h := range heights {
		c := a
		if h == 74 {
			c = b
		}
		p.fill(c, box(14+float64(i)*26, 87-h, 20, h, 10))
	}
}

// overlap: two discs, with their intersection left out.
func overlap(p pen, a, b color.NRGBA, quarter int) {
	turn := float64(quarter%2) * -45
	// Circles of radius 28, 30 apart, cross at ±57.6° of each middle.
	p.fill(a, shape{append(arc(35, 50, 28, 57.6, 302.4), arc(65, 50, 28, 237.6, 122.4)...)}.turn(turn))
	p.fill(b, shape{append(arc(65, 50, 28, 237.6, 482.4), arc(35, 50, 28, 57.6, -57.6)...)}.turn(turn))
}

// chevrons: two arrow heads, one after the other.
func chevrons(p pen, a, b color.NRGBA, quarter int) {
	head := func(x float64) shape {
		return polygon(point{x, 16}, point{x + 17, 16}, point{x + 43, 50}, point{x + 17, 84}, point{x, 84}, point{x + 26, 50})
	}
	turn := float64(quarter%2) * -90
	p.fill(b, head(13).turn(turn))
	p.fill(a, head(44).turn(turn))
}

// cube: three faces with a gap between.
func cube(p pen, a, b color.NRGBA, _ int) {
	face := polygon(point{50, 11}, point{82, 29}, point{50, 47}, point{18, 29})
	p.fill(b, face)
	left := polygon(point{15, 34}, point{47.5, 52.3}, point{47.5, 88}, point{15, 69.7})
	right := polygon(point{85, 34}, point{85, 69.7}, point{52.5, 88}, point{52.5, 52.3})
	p.fill(a, left)
	p.fill(mix(a, b, 45), right)
}

// halves: two half discs, shifted against each other.
func halves(p pen, a, b color.NRGBA, quarter int) {
	turn := float64(quarter * 45)
	p.fill(a, shape{arc(40, 48, 29, 180, 360)}.turn(turn))
	p.fill(b, shape{arc(60, 52, 29, 0, 180)}.turn(turn))
}

// tiles: four simple forms in a square.
func tiles(p pen, a, b color.NRGBA, quarter int) {
	turn := float64(quarter * 90)
	p.fill(a, wedge(48, 48, 34, 180, 270).turn(turn))
	p.fill(b, circle(69, 31, 17).turn(turn))
	p.fill(b, box(14, 52, 34, 34, 0.01).turn(turn))
	p.fill(a, wedge(52, 52, 34, 0, 90).turn(turn))
}

// spark: a large star with hollow sides, and a small one.
func spark(p pen, a, b color.NRGBA, quarter int) {
	star := func(x, y, r float64) shape {
		// Each side is a quarter of a circle around a corner of the square.
		var line outline
		for _, corner := range []struct{ dx, dy, from float64 }{{1, -1, 180}, {1, 1, 270}, {-1, 1, 0}, {-1, -1, 90}} {
			line = append(line, arc(x+corner.dx*r, y+corner.dy*r, r, corner.from, corner.from-90)...)
		}
		return shape{line}
	}
	turn := float64(quarter * 90)
	p.fill(a, star(44, 55, 38).turn(turn))
	p.fill(b, star(76, 25, 19).turn(turn))
}

// horizon: a disc that sinks into stripes.
func horizon(p pen, a, b color.NRGBA, _ int) {
	p.fill(b, shape{arc(50, 50, 38, 180, 360)})
	for _, s := range []struct{ y, h, half float64 }{{54.5, 9, 37}, {67.5, 7, 30}, {78.5, 5, 19}} {
		p.fill(a, box(50-s.half, s.y, 2*s.half, s.h, s.h/2))
	}
}

// links: two links of a chain.
func links(p pen, a, b color.NRGBA, quarter int) {
	turn := -45.0
	if quarter%2 == 1 {
		turn = 45
	}
	link := func(x float64) shape {
		return box(x, 33, 51, 34, 17).without(box(x+8, 41, 35, 18, 9)).turn(turn)
	}
	p.fill(a, link(7.5))
	p.fill(b, link(41.5))
	// The first lies over the second at one of the places where they cross.
	p.fill(a, band(41.5, 50, 17, 9, 2, 88).turn(turn))
}

// ribbon: a band folded twice.
func ribbon(p pen, a, b color.NRGBA, quarter int) {
	turn := float64(quarter%2) * 90
	p.fill(b, polygon(point{18, 16}, point{38, 16}, point{82, 84}, point{62, 84}).turn(turn))
	p.fill(a, polygon(point{18, 16}, point{38, 46.9}, point{38, 84}, point{18, 84}).turn(turn))
	p.fill(a, polygon(point{62, 16}, point{82, 16}, point{82, 84}, point{62, 53.1}).turn(turn))
}

// radar: quarter circles that spread from a dot.
func radar(p pen, a, b color.NRGBA, quarter int) {
	turn := float64(quarter * 90)
	p.fill(b, circle(25, 75, 10.5).turn(turn))
	p.fill(a, band(17, 83, 45, 31, -90, 0).turn(turn))
	p.fill(a, band(17, 83, 68, 54, -90, 0).turn(turn))
}
