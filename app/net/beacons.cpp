// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/beacons.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace naba::net {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestBeacon = 2; ///< pixels a side

/// Hosts that serve counters and nothing to look at, with what is below them.
const QStringList &hosts()
{
    static const QStringList list{
        u"2mdn.net"_s,
        u"2o7.net"_s,
        u"adnxs.com"_s,
        u"adsymptotic.com"_s,
        u"agkn.com"_s,
        u"amazon-adsystem.com"_s,
        u"bat.bing.com"_s,
        u"bidswitch.net"_s,
        u"bluekai.com"_s,
        u"chartbeat.net"_s,
        u"clarity.ms"_s,
        u"counter.yadro.ru"_s,
        u"crwdcntrl.net"_s,
        u"demdex.net"_s,
        u"doubleclick.net"_s,
        u"effectivemeasure.net"_s,
        u"everesttech.net"_s,
        u"exelator.com"_s,
        u"feedsportal.com"_s,
        u"gemius.pl"_s,
        u"google-analytics.com"_s,
        u"googleadservices.com"_s,
        u"googlesyndication.com"_s,
        u"googletagmanager.com"_s,
        u"hotjar.com"_s,
        u"imrworldwide.com"_s,
        u"ioam.de"_s,
        u"list-manage.com"_s,
        u"marketo.com"_s,
        u"mathtag.com"_s,
        u"mc.yandex.ru"_s,
        u"metrics.apple.com"_s,
        u"mookie1.com"_s,
        u"moatads.com"_s,
        u"mxpnl.com"_s,
        u"nr-data.net"_s,
        u"omtrdc.net"_s,
        u"openx.net"_s,
        u"outbrain.com"_s,
        u"parsely.com"_s,
        u"pheedo.com"_s,
        u"pixel.wp.com"_s,
        u"pubmatic.com"_s,
        u"quantserve.com"_s,
        u"rubiconproject.com"_s,
        u"sc-static.net"_s,
        u"scorecardresearch.com"_s,
        u"segment.io"_s,
        u"serving-sys.com"_s,
        u"sitemeter.com"_s,
        u"statcounter.com"_s,
        u"stats.wordpress.com"_s,
        u"stats.wp.com"_s,
        u"taboola.com"_s,
        u"tapad.com"_s,
        u"tracking.feedpress.it"_s,
        u"webtrekk.net"_s,
        u"xiti.com"_s,
        u"zedo.com"_s,
    };
    return list;
}

/// A file or a last step of a path that is a counter wherever it lies, and paths of known ones.
const QRegularExpression &paths()
{
    static const QRegularExpression expression(
        uR"((^|/)(pixel|beacon|tracker|tracking|track|spacer|1x1|1px|blank|clear|transparent|)"
        uR"(counter|hit|open|utm|__utm|piwik|matomo|rss-pixel|feed-?pixel|trans)\.(gif|png|php|aspx?|jpe?g)$)"
        uR"(|(^|/)(collect|imp|impression|beacon|pixel|px|wf/open|ss/o|track/open|open\.aspx|tr)/?$)"
        uR"(|(^|/)(b|p|t|g|o|s|x)\.gif$)"
        uR"(|^/~(r|f|ff|a)/)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

bool isOf(const QString &host, const QString &owner)
{
    return host == owner ||
           (host.endsWith(owner) && host.at(host.size() - owner.size() - 1) == u'.');
}

} // namespace

bool isBeacon(const QUrl &url)
{
    const QString host = url.host().toLower();
    if (std::ranges::any_of(hosts(), [&host](const QString &owner) { return isOf(host, owner); }))
        return true;
    const QString path = url.path();
    // Counters of feeds: the item's number follows the path of a host that carries pictures too.
    if (isOf(host, u"feeds.wordpress.com"_s) || isOf(host, u"feeds.feedburner.com"_s) ||
        isOf(host, u"feedburner.google.com"_s))
        return true;
    return path.contains(paths());
}

bool isBeaconSize(const QSize &size)
{
    const auto tiny = [](int side) {
        return side > 0 && side <= largestBeacon;
    };
    // A line of one pixel's height is a rule that somebody drew: nothing to see either.
    return tiny(size.width()) || tiny(size.height());
}

} // namespace naba::net
