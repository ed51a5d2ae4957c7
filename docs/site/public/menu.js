// on a phone the menu is closed until it is wanted
if (matchMedia('(max-width: 56rem)').matches) document.querySelector('.menu details').open = false
