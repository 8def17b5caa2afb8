/*
 * The only script a page runs by itself. It appends the site's scripts at the first sign that the reader needs them.
 *
 * A page of the guide is complete HTML, so most visits never need React: reading, scrolling, following links and
 * opening <details> are the browser's own work. What needs scripts is a *control* (a button, a field) or a *widget*
 * (an element with data-widget). So:
 *
 *   mouse over, focus or press on a control      start
 *   tap on a control                             start (a touch that scrolls never becomes a click)
 *   a widget near the view                       start
 *   an element with data-start="now"             start at once: the page is an application
 *   "/", Ctrl-K, Cmd-K                           start, then hand the key to the search
 *   an address with a query or that ends in #e1.…  start at once: the link restores a filter, inputs, a board
 *   plain links                                  nothing: speculation rules make them instant
 *   a number of an estimate (a.q)                nothing: its working is shown from the table in the page, see below
 *
 * A click on a button before the scripts are ready is held back and replayed once, when the page has hydrated
 * (src/theme/Root dispatches "two-loops:ready"). If a script cannot be loaded, the click is dropped and the next
 * intent tries again. The build minifies this file into every page; budget: 1.5 kB compressed.
 */
(function (scripts) {
  var doc = document;
  var CONTROL = 'button,input,select,textarea,[role=button],[role=tab],[data-widget]';
  var BUTTON = 'button,[role=button],[role=tab]';
  var WAITING = 0;
  var LOADING = 1;
  var READY = 2;
  var state = WAITING;
  var clicks = [];
  var key;

  function forget() {
    clicks.forEach(function (control) {
      control.removeAttribute('aria-busy');
    });
    var held = [clicks, key];
    clicks = [];
    key = 0;
    return held;
  }

  function start() {
    if (state) return;
    state = LOADING;
    // Scripts take over the links, so pages prepared from here on would be wasted.
    var rules = doc.querySelector('script[type=speculationrules]');
    if (rules) rules.remove();
    scripts.forEach(function (src) {
      var script = doc.createElement('script');
      script.src = src;
      script.async = false;
      script.onerror = function () {
        script.remove();
        state = WAITING;
        forget();
      };
      doc.head.appendChild(script);
    });
  }

  function closest(event, selector) {
    return event.target.closest && event.target.closest(selector);
  }

  function hint(event) {
    if (event.pointerType !== 'touch' && closest(event, CONTROL)) start();
  }

  function hold(event) {
    event.preventDefault();
    event.stopImmediatePropagation();
    start();
  }

  ['pointerover', 'pointerdown', 'focusin'].forEach(function (name) {
    doc.addEventListener(name, hint, {capture: true, passive: true});
  });

  doc.addEventListener(
    'click',
    function (event) {
      if (state === READY || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
      var button = closest(event, BUTTON);
      if (button) {
        hold(event);
        if (clicks.indexOf(button) < 0) clicks.push(button);
        button.setAttribute('aria-busy', 'true');
      } else if (closest(event, CONTROL)) {
        start();
      }
    },
    true,
  );

  doc.addEventListener(
    'keydown',
    function (event) {
      if (state === READY || closest(event, 'input,select,textarea,[contenteditable]')) return;
      var ctrlK = event.key === 'k' && (event.ctrlKey || event.metaKey);
      if (ctrlK || (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey)) {
        hold(event);
        key = event;
      }
    },
    true,
  );

  addEventListener('two-loops:ready', function () {
    state = READY;
    var held = forget();
    held[0].forEach(function (control) {
      if (control.isConnected) control.click();
    });
    var k = held[1];
    if (k) {
      doc.dispatchEvent(
        new KeyboardEvent('keydown', {key: k.key, ctrlKey: k.ctrlKey, metaKey: k.metaKey, bubbles: true, cancelable: true}),
      );
    }
  });

  // The theme renders its colour-mode switch disabled until hydration; a disabled button would swallow the intent.
  doc.querySelectorAll('.navbar button:disabled').forEach(function (button) {
    button.disabled = false;
  });

  if (doc.querySelector('[data-start=now]') || /^#\w1\./.test(doc.location.hash) || doc.location.search) {
    start();
  } else if (window.IntersectionObserver) {
    var observer = new IntersectionObserver(
      function (entries) {
        if (
          entries.some(function (entry) {
            return entry.isIntersecting;
          })
        ) {
          observer.disconnect();
          start();
        }
      },
      {rootMargin: '300px'},
    );
    doc.querySelectorAll('[data-widget]').forEach(function (widget) {
      observer.observe(widget);
    });
  }

  // "Report a mistake" names the section that the reader is looking at.
  doc.addEventListener('click', function (event) {
    var link = closest(event, 'a[data-report]');
    if (!link) return;
    var heading = '';
    doc.querySelectorAll('article :is(h2,h3)[id]').forEach(function (candidate) {
      if (candidate.getBoundingClientRect().top < innerHeight / 2) heading = candidate.id;
    });
    var address = new URL(link.href);
    address.searchParams.set('heading', heading && '#' + heading);
    link.href = address.href;
  }, true);

  /*
   * A number of an estimate is a link to the row of the table that holds its working. Where the reader points, focuses
   * or taps, a copy of that row opens beside the number: nothing is written twice, and without scripts the link leads
   * there; so it does in a browser older than popovers. The copy can be pointed at; Escape or a press elsewhere closes it.
   */
  var copy = doc.createElement('div');
  var timer;
  copy.popover = 'auto';
  copy.id = copy.className = 'working';

  function open(number) {
    var row = doc.querySelector(number.hash).closest('tr').cloneNode(true);
    var place = number.getBoundingClientRect();
    row.querySelectorAll('[id]').forEach(function (named) {
      named.removeAttribute('id');
    });
    copy.replaceChildren(row);
    doc.body.append(copy);
    copy.showPopover();
    number.setAttribute('aria-describedby', copy.id);
    var above = place.bottom + copy.offsetHeight > innerHeight;
    copy.style.left = Math.max(0, Math.min(place.left, window.innerWidth - copy.offsetWidth - 20)) + 'px';
    copy.style.top = window.scrollY + (above ? place.top - copy.offsetHeight : place.bottom) + 'px';
  }

  function look(event, wait) {
    clearTimeout(timer);
    if (!copy.showPopover || copy.contains(event.target)) return;
    var number = closest(event, 'a.q');
    if (!number && !copy.isConnected) return;
    timer = setTimeout(function () {
      if (number) open(number);
      else copy.hidePopover();
    }, wait);
  }

  doc.addEventListener('focusin', function (event) {
    look(event, 0);
  });
  doc.addEventListener('pointerover', function (event) {
    if (event.pointerType === 'mouse') look(event, 250);
  });
  doc.addEventListener('click', function (event) {
    if (event.pointerType !== 'touch' || !copy.showPopover || !closest(event, 'a.q')) return;
    event.preventDefault();
    look(event, 0);
  });
})(/*SCRIPTS*/);
