package icon

import (
	"hash/fnv"
	"image"
	"image/color"
	"image/draw"
)

// Draw returns an app icon of 200×200 for sample data: a flat mark in two colors on a
// transparent or plain background. The same name and seed always give the same icon.
// Consecutive seeds give different marks.
func Draw(name string, seed int) Icon {
	h := fnv.New64a()
	h.Write([]byte(name))
	n := h.Sum64()
	pick := func(of int) int { // takes a digit of the name's hash
		i := int(n % uint64(of))
		n /= uint64(of)
		return i
	}
	design, palette, ground, quarter := pick(len(designs)), pick(len(palettes)), pick(len(grounds)), pick(4)

	step := func(from, by, of int) int { return ((from+seed%of*by)%of + of) % of }
	paint := palettes[step(palette, 3, len(palettes))]
	scene := grounds[step(ground, 1, len(grounds))](paint)

	canvas := image.NewRGBA(image.Rect(0, 0, 200, 200))
	draw.Draw(canvas, canvas.Rect, image.NewUniform(scene.ground), image.Point{}, draw.Src)
	designs[step(design, 1, len(designs))](pen{canvas, scene.scale}, scene.main, scene.accent, quarter)
	return iconPNG(canvas)
}

// palette is two colors that are visible on white as well as on near-black.
type palette struct{ main, accent color.NRGBA }

var palettes = []palette{
	{rgb(0x4F5BD5), rgb(0xFF7F6B)}, // indigo, coral
	{rgb(0x0E8C84), rgb(0xF2B441)}, // teal, amber
	{rgb(0x2F6FDE), rgb(0x6CC3F5)}, // blue, sky
	{rgb(0x8A4BAF), rgb(0xF191B2)}, // plum, rose
	{rgb(0x23845F), rgb(0xA3CF62)}, // forest, lime
	{rgb(0x3F76A8), rgb(0x70D6B8)}, // steel, mint
	{rgb(0xC9573F), rgb(0xF6B590)}, // brick, peach
	{rgb(0x6450E0), rgb(0xAEA4FF)}, // violet, lavender
	{rgb(0x1278C4), rgb(0xFF9F4A)}, // ocean, orange
	{rgb(0xCC3F63), rgb(0xFFB199)}, // raspberry, apricot
	{rgb(0x5F6F82), rgb(0x38BFA7)}, // slate, turquoise
}

func rgb(hex uint32) color.NRGBA {
	return color.NRGBA{uint8(hex >> 16), uint8(hex >> 8), uint8(hex), 255}
}

// mix returns a color between two, with share percent of b.
func mix(a, b color.NRGBA, share int) color.NRGBA {
	m := func(a, b uint8) uint8 { return uint8((int(a)*(100-share) + int(b)*share) / 100) }
	return color.NRGBA{m(a.R, b.R), m(a.G, b.G), m(a.B, b.B), 255}
}

// scene is the background, the colors of the mark on it, and the mark's scale.
type scene struct {
	ground, main, accent color.NRGBA
	scale                float64
}

var white = rgb(0xFFFFFF)

var grounds = []func(palette) scene{
	func(p palette) scene { return scene{color.NRGBA{}, p.main, p.accent, 1.02} },
	func(p palette) scene { return scene{p.main, white, mix(p.accent, white, 12), 0.76} },
	func(p palette) scene { return scene{mix(p.main, white, 90), p.main, p.accent, 0.78} },
	func(p palette) scene {
		return scene{mix(p.main, rgb(0x0B1020), 68), mix(p.accent, white, 8), mix(p.main, white, 28), 0.76}
	},
}
