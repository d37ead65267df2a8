package icon

import (
	"image"

	"golang.org/x/image/draw"
)

// Square makes a square app icon from one that [Check] accepts. It returns an [*Error] for
// another picture.
//
//  1. A plate becomes 200×200, a disc 244×244, and any other logo what it fits into without
//     being scaled, as Okta's guide has it.
//  2. Empty space at the sides is left out. Nothing that can be seen is cut off, and it is
//     never scaled up.
//  3. The rest is filled as by [Fit].
func Square(data []byte) (Icon, error) {
	accepted, err := Check(data)
	if err != nil {
		return Icon{}, err
	}
	p, refused := inspect(accepted.Bytes)
	if refused != nil {
		return Icon{}, refused
	}
	img, refused := p.open()
	if refused != nil {
		return Icon{}, refused
	}
	whole := turned(img, p.turn)
	visible := visibleOn(whole)
	canvas := centered(whole, visible, smallSquare)
	if look := lookAt(canvas); look.Round || !look.Opaque && max(visible.Dx(), visible.Dy()) > smallSquare {
		canvas = centered(whole, visible, largeSquare)
	}
	return iconPNG(canvas), nil
}

// smallSquare and largeSquare are the sides of the square [Sizes].
const smallSquare, largeSquare = 200, 244

// visibleOn returns the part of a picture that has to be seen. On a plain plate, the mark
// keeps its distance from the edge.
func visibleOn(img *image.NRGBA) image.Rectangle {
	v := newView(img)
	ground, plain := plainGround(img)
	if !plain {
		if box := v.painted(v.ground(lookAt(img))).box(); !box.Empty() {
			const soft = 2 // of the edge, which is faint
			return box.Inset(-soft).Intersect(img.Rect)
		}
		return img.Rect
	}
	const waver = 8
	mark := newMask(v.w, v.h)
	for y := range v.h {
		for x := range v.w {
			r, g, b, a := v.at(x, y)
			mark.on[y*v.w+x] = a < 255 || apart(r, ground.R) > waver || apart(g, ground.G) > waver || apart(b, ground.B) > waver
		}
	}
	box := mark.box()
	if box.Empty() {
		return img.Rect
	}
	edge := min(box.Min.X, box.Min.Y, v.w-box.Max.X, v.h-box.Max.Y)
	return box.Inset(-edge)
}

// centered returns a square icon with a part of a picture in its middle.
func centered(img *image.NRGBA, part image.Rectangle, side int) *image.NRGBA {
	canvas := image.NewNRGBA(image.Rect(0, 0, side, side))
	if ground, plain := plainGround(img); plain {
		draw.Draw(canvas, canvas.Rect, image.NewUniform(ground), image.Point{}, draw.Src)
	}
	w, h := part.Dx(), part.Dy()
	if longer := max(w, h); longer > side {
		w, h = max(1, w*side/longer), max(1, h*side/longer)
	}
	to := image.Rect(0, 0, w, h).Add(image.Pt((side-w)/2, (side-h)/2))
	if w == part.Dx() {
		draw.Draw(canvas, to, img, part.Min, draw.Over)
	} else {
		draw.CatmullRom.Scale(canvas, to, img, part, draw.Over, nil)
	}
	return canvas
}
