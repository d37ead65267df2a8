package app_test

import (
	"bytes"
	"html"
	"image"
	"image/png"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"oinmanager/internal/icon"
)

// blank returns a PNG of that size.
func blank(t *testing.T, width, height int) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, image.NewGray(image.Rect(0, 0, width, height))); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

var (
	useThis   = regexp.MustCompile(`name="then" value="(fit:app_icon:[^"]+)"`)
	offerName = regexp.MustCompile(`name="fit.app_icon" value="([^"]+)"`)
)

func TestIconOfAnotherSizeCanBeTakenAsItWasMadeToFit(t *testing.T) {
	for way, path := range map[string]string{"by the form": "", "as one types": "/fields"} {
		t.Run(way, func(t *testing.T) {
			w := newWorld(t)
			ada := w.signIn("Acme", "ada@acme.example")
			own := "/submissions/" + ada.add()
			tab := own + "/general"
			form := ada.seen(tab)
			form.Set("only", "app_icon")
			a := ada.postFiles(tab, form, upload{"app_icon", "our logo.jpeg", blank(t, 512, 300)})
			ada.check("another size", a, 422, "This picture is 512×300 pixels")
			ada.check("nothing is kept before one decides", ada.get(own+"/files/app_icon"), 404, "This file no longer exists")
			then, name := useThis.FindStringSubmatch(a.body), offerName.FindStringSubmatch(a.body)
			if then == nil || name == nil {
				t.Fatalf("nothing is offered: %s", plain(a.body))
			}
			form = ada.seen(tab)
			form.Set("only", "app_icon")
			form.Set("fit.app_icon", html.UnescapeString(name[1]))
			form.Set("then", html.UnescapeString(then[1]))
			a = ada.postFiles(tab+path, form, upload{"app_icon", "chosen meanwhile.png", icon.Draw("x", 1).Bytes})
			ada.check("use this version", a, 200, "our logo.png")
			kept, err := icon.Check([]byte(ada.get(own + "/files/app_icon").body))
			if err != nil || kept.Width != 244 || kept.Height != 156 {
				t.Errorf("what is kept is no icon of 244×156: %+v, %v", kept, err)
			}
		})
	}
}

func TestDecliningAnOfferKeepsWhatWasThere(t *testing.T) {
	w := newWorld(t)
	ada := w.signIn("Acme", "ada@acme.example")
	own := "/submissions/" + ada.add()
	tab := own + "/general"
	first := icon.Draw("x", 1).Bytes
	ada.postFiles(tab, ada.seen(tab), upload{"app_icon", "first.png", first})
	form := ada.seen(tab)
	form.Set("then", "decline:app_icon")
	form.Set("app_name", "Typed meanwhile")
	a := ada.postFiles(tab, form)
	ada.check("decline", a, 200, "Typed meanwhile")
	if strings.Contains(a.body, "Use this icon") {
		t.Error("it is still offered")
	}
	if got := ada.get(own + "/files/app_icon").body; got != string(first) {
		t.Error("the icon that was there is gone")
	}
}

// The browser could have changed what the button contains.
func TestOfferIsLookedAtLikeAnyUpload(t *testing.T) {
	w := newWorld(t)
	ada := w.signIn("Acme", "ada@acme.example")
	own := "/submissions/" + ada.add()
	tab := own + "/general"
	send := func(then string) answer {
		form := ada.seen(tab)
		form.Set("then", then)
		return ada.postFiles(tab, form)
	}
	for then, says := range map[string]string{
		"fit:app_icon:":    "was cut off",
		"fit:app_icon:%%%": "was cut off",
		"fit:app_icon:" + strings.Repeat("AAAA", 333_334): "was cut off",
		"fit:app_icon:PHNjcmlwdD4=":                       "can't read this image format",
	} {
		ada.check(then[:min(30, len(then))], send(then), 422, says)
	}
	for _, then := range []string{"fit:", "fit:app_name:AAAA", "fit:test_suite:e30=", "fit:nothing:AAAA", "fit:app_name\r\nX: y"} {
		if a := send(then); a.status != 200 || a.header.Get("X") != "" {
			t.Errorf("%q ends in %d", then, a.status)
		}
	}
	ada.check("no icon", ada.get(own+"/files/app_icon"), 404, "This file no longer exists")
	if a := ada.post(tab, url.Values{"then": {"fit:app_icon:AAAA"}}); a.status != 200 {
		t.Errorf("an offer in a form that shows no icon ends in %d", a.status)
	}
}
