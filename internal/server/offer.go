package server

import (
	"encoding/base64"
	"slices"
	"strings"

	"oinmanager/internal/icon"
	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/web/ui"
)

// takeOffer adds the resized picture as an upload if the person has chosen it in place
// of a rejected one. The button's value carries the picture, as in
// "fit:app_icon:iVBORw0…". It isn't stored in between, so it is checked like any other
// upload.
func (form *tabForm) takeOffer() {
	verb, what := form.saveIntent()
	if verb != "fit" {
		return
	}
	name, encoded, _ := strings.Cut(what, ":")
	form.values.Set("then", "fit:"+name)
	key := oin.Key(name)
	if f := oin.FindField(key); f == nil || f.Kind != oin.KindPicture {
		return
	}
	form.uploads = slices.DeleteFunc(form.uploads, func(u portal.Upload) bool { return u.Key == key })
	delete(form.refused, key)
	data, err := base64.StdEncoding.DecodeString(encoded)
	if err != nil || len(data) == 0 || len(data) >= icon.MaxBytes {
		form.refused[key] = "The picture was cut off, so nothing was changed. Choose it again."
		return
	}
	form.uploads = append(form.uploads, portal.Upload{Key: key, Name: form.values.Get("fit." + name), Data: data})
}

// offers returns the pictures that a page offers in place of rejected ones.
func offers(saved portal.Saved) map[oin.Key]ui.Offer {
	all := map[oin.Key]ui.Offer{}
	for key, f := range saved.Offers {
		all[key] = ui.Offer{File: f.File, Data: f.Data}
	}
	return all
}
