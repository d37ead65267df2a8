package labelled

import (
	"image/color"
	"math"
	"slices"
)

// duneVendors are clean submissions of vendors from all continents, in each of which
// [duneMistakes] are single ones.
var duneVendors = slices.Concat(duneServices, duneConnectors)

// duneNamed returns the vendor of [duneVendors] with the name.
func duneNamed(name string) vendor {
	for _, v := range duneVendors {
		if v.name == name {
			return v
		}
	}
	panic("no vendor " + name)
}

// duneUpdate returns a vendor's update of the version that earlier makes of it.
func duneUpdate(v vendor, changes string, earlier func(*vendor)) vendor {
	was := v
	earlier(&was)
	v.existing, v.changes, v.before = v.name, changes, &was
	return v
}

// duneCrest draws a dune that takes up a part of a frame of 200 pixels.
func duneCrest(ink, ground color.NRGBA, part float64) func(x, y float64) color.NRGBA {
	return func(x, y float64) color.NRGBA {
		u, v := (x-99.5)/(100*part), (y-99.5)/(100*part)
		if math.Abs(u) > 1 || v > 0.9 || v < -0.9 {
			return ground
		}
		if v > 0.75-1.6*math.Cos(u*math.Pi/2)*(1-0.25*u) {
			return ink
		}
		return ground
	}
}

// duneLetters writes a word in capitals across a frame of 200 pixels.
func duneLetters(ink color.NRGBA) func(x, y float64) color.NRGBA {
	rows := []string{
		"#..#.####.#..#.####.#..#.#...",
		"#..#.#..#.##.#.#....#..#.#...",
		"####.####.#.##.###..#..#.#...",
		"#..#.#..#.#..#.#....#..#.#...",
		"#..#.#..#.#..#.####.####.####",
	}
	return func(x, y float64) color.NRGBA {
		const size = 6.5
		col, row := int(math.Floor((x-6)/size)), int(math.Floor((y-84)/size))
		if col < 0 || row < 0 || row >= len(rows) || col >= len(rows[0]) || rows[row][col] == '.' {
			return clear
		}
		return ink
	}
}
