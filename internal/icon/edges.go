package icon

// blurred reports whether hardly any edge is sharp. Where a drawn mark meets its ground, most
// of the change is between two pixels. In a picture that was enlarged, it takes several.
func (v view) blurred() bool {
	const fewest = 60 // edges
	sharp, soft := 0, 0
	for _, ground := range []int{0, 255} {
		light := v.brightness(ground)
		a, b := light.edges()
		c, d := light.transposed().edges()
		sharp, soft = sharp+a+c, soft+b+d
	}
	return sharp+soft >= fewest && sharp*10 < soft
}

// plane is the brightness of each pixel, 0 to 255.
type plane struct {
	w, h int
	of   []int
}

// brightness returns the brightness of the picture over a gray ground.
func (v view) brightness(ground int) plane {
	p := plane{v.w, v.h, make([]int, v.w*v.h)}
	for y := range v.h {
		for x := range v.w {
			r, g, b, a := v.at(x, y)
			own := (299*int(r) + 587*int(g) + 114*int(b)) / 1000
			p.of[y*v.w+x] = (own*int(a) + ground*(255-int(a))) / 255
		}
	}
	return p
}

func (p plane) transposed() plane {
	t := plane{p.h, p.w, make([]int, p.w*p.h)}
	for y := range p.h {
		for x := range p.w {
			t.of[x*p.h+y] = p.of[y*p.w+x]
		}
	}
	return t
}

// edges counts the sharp and the soft edges that rows cross about at right angles. An edge
// is a run of pixels that only get lighter, or only darker.
func (p plane) edges() (sharp, soft int) {
	const (
		least   = 70 // change of brightness
		longest = 24 // pixels; longer ones are gradients
	)
	for y := 1; y < p.h-1; y++ {
		row := p.of[y*p.w : (y+1)*p.w]
		for from := 0; from < p.w-1; {
			to, step, at := from+1, abs(row[from+1]-row[from]), from
			for ; to < p.w-1 && sameWay(row[to]-row[to-1], row[to+1]-row[to]); to++ {
				if s := abs(row[to+1] - row[to]); s > step {
					step, at = s, to
				}
			}
			if change := abs(row[to] - row[from]); change >= least && to-from <= longest && p.upright(at, y, step) {
				// A sharp one has two fifths of its change in one step, or more.
				if step*5 >= change*2 {
					sharp++
				} else {
					soft++
				}
			}
			from = to
		}
	}
	return sharp, soft
}

// upright reports whether the brightness changes more along the row than across it.
func (p plane) upright(x, y, along int) bool {
	across := max(abs(p.of[(y+1)*p.w+x]-p.of[(y-1)*p.w+x]), abs(p.of[(y+1)*p.w+x+1]-p.of[(y-1)*p.w+x+1]))
	return along*2 > across
}

// sameWay reports whether two changes go on in one direction.
func sameWay(a, b int) bool { return a > 0 && b > 0 || a < 0 && b < 0 }

func abs(n int) int { return max(n, -n) }
