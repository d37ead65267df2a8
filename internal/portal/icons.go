package portal

import (
	"errors"

	"oinmanager/internal/icon"
	"oinmanager/internal/oin"
)

// refusedIcon is the error of a rejected App icon, with a version of it that would be
// accepted. That version is not stored: it is sent to the person, who can upload it.
type refusedIcon struct {
	error
	instead File
}

// acceptIcon returns a picture that is a valid App icon. If its dimensions or size are
// wrong, the error has a version that fits, if one can be made.
func acceptIcon(u Upload) (icon.Icon, error) {
	picture, err := icon.Check(u.Data)
	refused, ok := errors.AsType[*icon.Error](err)
	if !ok || refused.Code != icon.WrongSize && refused.Code != icon.TooLarge {
		return picture, err
	}
	fitted, cannot := icon.Fit(u.Data)
	if cannot != nil {
		return icon.Icon{}, cannot // this error is about more than the dimensions
	}
	return icon.Icon{}, refusedIcon{err, File{iconFile(u.Name, fitted), fitted.Bytes}}
}

func iconFile(name string, i icon.Icon) oin.File {
	return oin.File{Name: oin.FileName(name, i.MediaType), MediaType: i.MediaType, Size: int64(len(i.Bytes)), Width: i.Width, Height: i.Height}
}

// refuse records why a file was not saved, and the version that can be saved instead, if
// any.
func (s *Saved) refuse(key oin.Key, err error) {
	s.Refused[key] = err.Error()
	if r, ok := errors.AsType[refusedIcon](err); ok {
		if s.Offers == nil {
			s.Offers = map[oin.Key]File{}
		}
		s.Offers[key] = r.instead
	}
}
