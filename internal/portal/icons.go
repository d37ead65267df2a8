package portal

import (
	"errors"

	"oinmanager/internal/icon"
	"oinmanager/internal/oin"
)

// refusedIcon is why an App icon was refused, with a version of it that would be
// taken. That version is kept nowhere: it goes to the person, and comes back as any
// other upload if they want it.
type refusedIcon struct {
	error
	instead File
}

// acceptIcon takes a picture that is an App icon as it is. One that has another
// size, or is too large, is refused with a version that fits, where one can be made.
func acceptIcon(u Upload) (icon.Icon, error) {
	picture, err := icon.Check(u.Data)
	refused, ok := errors.AsType[*icon.Error](err)
	if !ok || refused.Code != icon.WrongSize && refused.Code != icon.TooLarge {
		return picture, err
	}
	fitted, cannot := icon.Fit(u.Data)
	if cannot != nil {
		return icon.Icon{}, cannot // it has looked closer, and knows more than the size
	}
	return icon.Icon{}, refusedIcon{err, File{iconFile(u.Name, fitted), fitted.Bytes}}
}

func iconFile(name string, i icon.Icon) oin.File {
	return oin.File{Name: oin.FileName(name, i.MediaType), MediaType: i.MediaType, Size: int64(len(i.Bytes)), Width: i.Width, Height: i.Height}
}

// refuse notes why a file was not kept, and what could be kept in its place.
func (s *Saved) refuse(key oin.Key, err error) {
	s.Refused[key] = err.Error()
	if r, ok := errors.AsType[refusedIcon](err); ok {
		if s.Offers == nil {
			s.Offers = map[oin.Key]File{}
		}
		s.Offers[key] = r.instead
	}
}
