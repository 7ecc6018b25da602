// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/paths.h"

#include <QTemporaryDir>

namespace naba::testing {

/// A profile in a folder of its own that goes when this goes.
class TemporaryProfile
{
public:
    [[nodiscard]] Profile profile() const { return Profile(m_directory.path()); }

    [[nodiscard]] QString directory() const { return m_directory.path(); }

    [[nodiscard]] bool isValid() const { return m_directory.isValid(); }

private:
    QTemporaryDir m_directory;
};

} // namespace naba::testing
