package icon

import (
	"bytes"
	"image"
	"image/color"
	"testing"
)

func TestDrawnIconPassesAndIsAlwaysTheSame(t *testing.T) {
	for seed := range len(designs) {
		icon := Draw("Northwind", seed)
		if !bytes.Equal(icon.Bytes, Draw("Northwind", seed).Bytes) {
			t.Errorf("seed %d: another icon the second time", seed)
		}
		if got, err := Check(icon.Bytes); err != nil || got.Width != 200 || got.Height != 200 {
			t.Errorf("seed %d: %v", seed, err)
		}
	}
	Draw("", -1)
}

func TestDrawnIconsDiffer(t *testing.T) {
	icons := map[string]int{}
	for seed := range len(designs) {
		icons[string(Draw("Northwind", seed).Bytes)] = seed
	}
	if len(icons) != len(designs) || len(designs) < 8 {
		t.Errorf("%d icons of %d designs", len(icons), len(designs))
	}
	if bytes.Equal(Draw("Northwind", 1).Bytes, Draw("Ledgerly", 1).Bytes) {
		t.Error("two names, one icon")
	}
}

func TestEachMarkShowsTwoColorsAndStaysInside(t *testing.T) {
	main, accent := rgb(0x102030), rgb(0xD0E0F0)
	for i, design := range designs {
		for quarter := range 4 {
			canvas := image.NewRGBA(image.Rect(0, 0, 200, 200))
			design(pen{canvas, 1}, main, accent, quarter)
			count := map[color.NRGBA]int{}
			for y := range 200 {
				for x := range 200 {
					c := color.NRGBAModel.Convert(canvas.At(x, y)).(color.NRGBA)
					count[c]++
					if edge := x < 6 || y < 6 || x > 193 || y > 193; edge && c.A != 0 {
						t.Fatalf("design %d, quarter %d reaches the edge at %d,%d", i, quarter, x, y)
					}
				}
			}
			if count[main] < 500 || count[accent] < 500 {
				t.Errorf("design %d, quarter %d: %d and %d pixels", i, quarter, count[main], count[accent])
			}
		}
	}
}

func BenchmarkDraw(b *testing.B) {
	for i := 0; b.Loop(); i++ {
		Draw("Northwind", i)
	}
}
