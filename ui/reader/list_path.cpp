// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/list_path.h"

#include "ui/reader/properties.h"

namespace naba::reader {
namespace {
constexpr qsizetype numbersPerStep = 3;
} // namespace

void setListPath(QTextFormat &format, const ListPath &path)
{
    if (path.empty())
        return;
    QVariantList numbers;
    numbers.reserve(static_cast<qsizetype>(path.size()) * numbersPerStep);
    for (const ListStep &step : path)
        numbers << step.list << step.ordered << step.item;
    format.setProperty(Property::ListPath, numbers);
}

ListPath listPathOf(const QTextFormat &format)
{
    const QVariantList numbers = format.property(Property::ListPath).toList();
    ListPath path;
    for (qsizetype i = 0; i + numbersPerStep <= numbers.size(); i += numbersPerStep)
        path.push_back({numbers[i].toInt(), numbers[i + 1].toBool(), numbers[i + 2].toInt()});
    return path;
}

} // namespace naba::reader
