package check

import "oinmanager/internal/check/english"

// isInvitation reports whether one joins a chat, a group, or a call by a link.
func isInvitation(l linkIn) bool {
	return l.within(callHosts) || l.within(chatHosts) || invitation.MatchString(l.host+l.path)
}

var (
	// invitation matches links by which one joins a chat, a group, or a call.
	invitation = phrases(`
		~\.slack\.com/join/ | ~^(?:www\.)?discord(?:app)?\.com/invite/ | ~^t(?:elegram)?\.me/
		~^teams\.(?:microsoft|live)\.com/(?:l|meet)/ | ~^[a-z0-9.-]*zoom\.us/(?:j|my|s)/ | ~\.webex\.com/(?:meet|join)
		~^(?:www\.)?facebook\.com/(?:groups|messages)/ | ~^meetings[0-9a-z-]*\.hubspot\.com/
		~^outlook\.(?:office365|office|live)\.com/(?:owa/calendar|book)/ | ~^calendar\.google\.com/
		~^outlook\.office\.com/bookwithme/ | ~/<callOrSlot>-?(?:buchen|reservieren|vereinbaren|boeken)(?:/|$)
		~/(?:invite|shared_invite|join)/[a-z0-9~_-]{6,}
		~/(?:arrange|book|plan|schedule|buchen|reserver|reservar)-?(?:an?-|your-|my-|un-|einen-)?<callOrSlot>(?:/|$)`)
	// chatHosts are for chats, and callHosts for the time of a call.
	chatHosts = english.SetOf(`api.whatsapp.com app.element.io app.gather.town call.whatsapp.com chat.google.com
		chat.whatsapp.com crisp.chat discord.gg element.io gather.town gitter.im groups.google.com
		guilded.gg join.skype.com join.slack.com keybase.io kik.me lin.ee line.me m.me matrix.to
		open.kakao.com pf.kakao.com rocket.chat signal.group signal.me skype.me tawk.to telegram.me
		viber.com viber.me wa.link wa.me web.whatsapp.com weixin.qq.com work.weixin.qq.com zalo.me`)
	callHosts = english.SetOf(`acuityscheduling.com app.simplymeet.me appointlet.com bookings.cloud.microsoft cal.com
		calendar.app.google calendly.com chilipiper.com doodle.com go.oncehub.com hubspot.com/meetings
		jicoo.com koalendar.com lemcal.com meet.google.com meet.jit.si meetergo.com
		meetings.hubspot.com motion.app oncehub.com picktime.com reclaim.ai savvycal.com setmore.com
		simplybook.me spir.app tidycal.com timerex.net vyte.in whereby.com youcanbook.me zcal.co
		zohobookings.com`)
	wishLabels = english.SetOf("feature-requests features feedback ideas roadmap wishlist")
	// wishes and wishLabels are where customers ask for features.
	wishes = english.SetOf(`canny.io featurebase.app frill.co hellonext.co nolt.io productboard.com rapidr.io savio.io
		sleekplan.com upvoty.com`)
)
